-- layout 1.0

-- What the registry has sent, each record as its JSON. ``place`` orders the roster; ``haystack`` is what a search
-- looks through; ``stale`` marks what a full pull has not brought again yet.
CREATE TABLE records (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    haystack TEXT NOT NULL,
    stale INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
CREATE INDEX roster ON records (place) WHERE kind = 'nurse';
CREATE INDEX records_stale ON records (stale) WHERE stale;

-- Single values by name: the cursor of the feed, when it was last complete, the institution, the reference data.
CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

-- Looked up once and kept for the days without a network. They leave with their nurse.
CREATE TABLE histories (
    nurse_id TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;
CREATE TABLE photos (
    photo_id TEXT PRIMARY KEY,
    jpeg BLOB NOT NULL
) STRICT;
CREATE TRIGGER nurse_leaves AFTER DELETE ON records WHEN old.kind = 'nurse' BEGIN
    DELETE FROM histories WHERE nurse_id = old.id;
    DELETE FROM photos WHERE photo_id = json_extract(CAST(old.body AS TEXT), '$.photo_id');
END;

-- What people have done and the registry has not answered yet, in the order of doing.
-- ``attempts`` counts the times it may have reached the registry.
CREATE TABLE outbox (
    place INTEGER PRIMARY KEY,
    action_id TEXT NOT NULL UNIQUE,
    action BLOB NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    last_error TEXT,
    outcome BLOB
) STRICT;

-- What the registry has accepted.
CREATE TABLE receipts (
    action_id TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

-- Activation codes in plain: the registry tells each of them once, here they stay until used.
CREATE TABLE plain_codes (
    code_id TEXT PRIMARY KEY,
    code TEXT NOT NULL
) STRICT;

-- Who did, saw, printed and exported what. Each hash covers the one before it.
CREATE TABLE ledger (
    number INTEGER PRIMARY KEY,
    body BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_is_never_shortened BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
