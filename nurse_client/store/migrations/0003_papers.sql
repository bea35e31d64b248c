-- layout 1.2

-- Every print of a paper, as its JSON (domain/paper_trail.py), and every mark on a paper's way. A paper is known by its
-- record and its contents. Both lists only grow.
CREATE TABLE papers (
    place INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX papers_of_record ON papers (record_id, content_hash);
CREATE INDEX papers_by_contents ON papers (content_hash);
CREATE TABLE paper_marks (
    place INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX marks_of_paper ON paper_marks (record_id, content_hash);
CREATE TRIGGER papers_are_never_changed BEFORE UPDATE ON papers BEGIN
    SELECT RAISE(ABORT, 'the register of papers is append-only');
END;
CREATE TRIGGER papers_are_never_removed BEFORE DELETE ON papers BEGIN
    SELECT RAISE(ABORT, 'the register of papers is append-only');
END;
CREATE TRIGGER marks_are_never_changed BEFORE UPDATE ON paper_marks BEGIN
    SELECT RAISE(ABORT, 'the register of papers is append-only');
END;
CREATE TRIGGER marks_are_never_removed BEFORE DELETE ON paper_marks BEGIN
    SELECT RAISE(ABORT, 'the register of papers is append-only');
END;

-- What a form says (its content hash) by what it is made from (a digest): to make one only to compare takes milliseconds.
CREATE TABLE paper_contents (
    made_from BLOB PRIMARY KEY,
    content_hash TEXT NOT NULL
) STRICT;

-- What was printed before there was a register stands in the ledger.
INSERT INTO papers (record_id, content_hash, body)
SELECT
    entry ->> '$.details.record',
    entry ->> '$.details.content_hash',
    CAST(json_object(
        'record_id', entry ->> '$.details.record',
        'record_version', CAST(entry ->> '$.details.record_version' AS INTEGER),
        'receipt_no', coalesce((
            SELECT CAST(body AS TEXT) ->> '$.receipt_no' FROM records
            WHERE kind = 'application' AND id = entry ->> '$.details.record'
        ), ''),
        'form', entry ->> '$.details.form',
        'content_hash', entry ->> '$.details.content_hash',
        'printed_at', entry ->> '$.at',
        'printed_by', entry ->> '$.operator',
        'destination', entry ->> '$.details.destination',
        'copies', CAST(entry ->> '$.details.copies' AS INTEGER),
        'number', row_number() OVER (
            PARTITION BY entry ->> '$.details.record', entry ->> '$.details.content_hash' ORDER BY number
        )
    ) AS BLOB)
FROM (SELECT number, CAST(body AS TEXT) AS entry FROM ledger)
WHERE entry ->> '$.event' = 'form_produced'
ORDER BY number;
