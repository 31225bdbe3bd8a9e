/**
 * A step of the history becomes a list of changes, each to a thing of some kind, so that one step can change many things and
 * new kinds of thing need no new tables. Annotations remember the text they were made on. Searches can be kept.
 */
export const sql = /* sql */ `
  ALTER TABLE annotations ADD COLUMN text_checksum TEXT;             -- SHA-256 of the text it was anchored in; while that is the current one, its place is sure
  ALTER TABLE annotations ADD COLUMN alone INTEGER NOT NULL DEFAULT 0; -- 1: the sentence it stands in stood once in that text; 0: not so, or not known
  -- Until now a document had one revision, so every annotation was made on it.
  UPDATE annotations SET text_checksum = (SELECT checksum FROM revisions WHERE revisions.document_id = annotations.document_id);

  ALTER TABLE history RENAME TO history_1;
  -- What the person did, newest last. Undo puts back what its changes had before and sets undone; a new step forgets what was undone.
  CREATE TABLE history (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    undone  INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  -- What a step changed, in order: a thing's state before and after, null where there was none.
  CREATE TABLE changes (
    step_id INTEGER NOT NULL REFERENCES history ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    what    TEXT NOT NULL,             -- 'annotation', 'saved-search' …
    thing   ANY NOT NULL,              -- which of them: a number or a key
    before  TEXT CHECK (before IS NULL OR json_valid(before)),
    after   TEXT CHECK (after IS NULL OR json_valid(after)),
    PRIMARY KEY (step_id, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX changes_by_thing ON changes (what, thing);

  INSERT INTO history (id, at, action, subject, undone) SELECT id, at, action, subject, undone FROM history_1;
  INSERT INTO changes (step_id, number, what, thing, before, after)
    SELECT step.id, 0, 'annotation', json_extract(coalesce(after, before), '$.id'),
           json_set(before, '$.textChecksum', checksum, '$.alone', json('false')),
           json_set(after, '$.textChecksum', checksum, '$.alone', json('false'))
      FROM history_1 AS step
      LEFT JOIN revisions ON revisions.document_id = json_extract(coalesce(after, before), '$.document');
  DROP TABLE history_1;

  CREATE TABLE saved_searches (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    search   TEXT NOT NULL CHECK (json_valid(search)),
    saved_at TEXT NOT NULL
  ) STRICT;

  -- Searches of which an answer was opened; the newest hundred are kept.
  CREATE TABLE past_searches (
    search TEXT PRIMARY KEY CHECK (json_valid(search)),
    at     TEXT NOT NULL
  ) STRICT;
`
