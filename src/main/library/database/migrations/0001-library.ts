/** The kept half of a library: what a person would mourn. */
export const sql = /* sql */ `
  CREATE TABLE library (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    key        TEXT NOT NULL,          -- the index carries the same, so that it is never read beside another library
    created_at TEXT NOT NULL,
    seeds      TEXT NOT NULL CHECK (seeds IN ('none', 'wanted', 'done'))
  ) STRICT;

  CREATE TABLE documents (
    id        INTEGER PRIMARY KEY,
    title     TEXT NOT NULL,
    outlet    TEXT,
    author    TEXT,
    address   TEXT,
    published TEXT,                    -- '2025', '2025-02' or '2025-12-05': as precise as the source
    language  TEXT NOT NULL,
    added_at  TEXT NOT NULL
  ) STRICT;

  -- One state of a document's text; the newest number is the current one.
  CREATE TABLE revisions (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    text        TEXT NOT NULL,
    checksum    TEXT NOT NULL,         -- SHA-256 of the text
    blocks      TEXT NOT NULL CHECK (json_valid(blocks)),
    created_at  TEXT NOT NULL,
    UNIQUE (document_id, number)
  ) STRICT;
  CREATE INDEX revisions_by_checksum ON revisions (checksum);

  -- A file that gave a document; its bytes lie in originals/ under their checksum.
  CREATE TABLE sources (
    id                  INTEGER PRIMARY KEY,
    document_id         INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    revision_id         INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
    file_name           TEXT NOT NULL,
    checksum            TEXT NOT NULL UNIQUE, -- SHA-256 of the bytes
    bytes               INTEGER NOT NULL,
    format              TEXT NOT NULL,
    charset             TEXT NOT NULL,
    offsets             TEXT NOT NULL CHECK (json_valid(offsets)),
    boilerplate_dropped INTEGER NOT NULL,
    notes               TEXT NOT NULL CHECK (json_valid(notes)),
    imported_at         TEXT NOT NULL
  ) STRICT;
  CREATE INDEX sources_by_document ON sources (document_id);

  -- Passages tile a revision's text exactly; they are what search answers with.
  CREATE TABLE passages (
    id          INTEGER PRIMARY KEY,
    revision_id INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL CHECK (end_at > start_at)
  ) STRICT;
  CREATE INDEX passages_by_document ON passages (document_id, start_at);

  CREATE TABLE annotations (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL CHECK (end_at > start_at),
    exact       TEXT NOT NULL,
    prefix      TEXT NOT NULL,
    suffix      TEXT NOT NULL,
    note        TEXT NOT NULL,
    tags        TEXT NOT NULL CHECK (json_valid(tags)),
    colour      TEXT NOT NULL,
    created_at  TEXT NOT NULL,
    updated_at  TEXT NOT NULL
  ) STRICT;
  CREATE INDEX annotations_by_document ON annotations (document_id, start_at);

  -- What the person did, newest last. Undo applies 'before' and sets undone; a new action forgets what was undone.
  CREATE TABLE history (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    before  TEXT CHECK (before IS NULL OR json_valid(before)),
    after   TEXT CHECK (after IS NULL OR json_valid(after)),
    undone  INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE preferences (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT;
`
