-- layout 1.1

-- ``as_seen`` is the record as the person had it before them when they acted, as its JSON: a pull may replace it.
-- ``faults`` counts how often the server failed over this action alone, ``not_before`` is when it may be tried again.
ALTER TABLE outbox ADD COLUMN as_seen BLOB;
ALTER TABLE outbox ADD COLUMN faults INTEGER;
ALTER TABLE outbox ADD COLUMN not_before TEXT;
