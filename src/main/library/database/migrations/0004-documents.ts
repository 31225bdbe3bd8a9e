/**
 * What the person makes of documents (collections, tags, stars, corrections of what is said of them), documents that were removed and can come
 * back, folders that are watched, files that were asked for and not read yet, and those that could not be read. One file may give several documents.
 */
export const sql = /* sql */ `
  ALTER TABLE documents ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE documents ADD COLUMN edited TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(edited)); -- what the person set: a new import leaves it alone
  ALTER TABLE documents ADD COLUMN address_key TEXT;                                             -- the address without what does not tell pages apart
  UPDATE documents SET address_key = lower(rtrim(replace(replace(replace(address, 'https://', ''), 'http://', ''), 'www.', ''), '/')) WHERE address IS NOT NULL;
  CREATE INDEX documents_by_address ON documents (address_key) WHERE address_key IS NOT NULL;

  -- Until now a file gave one document.
  CREATE TABLE sources_4 (
    id                  INTEGER PRIMARY KEY,
    document_id         INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    revision_id         INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
    file_name           TEXT NOT NULL,
    entry               TEXT NOT NULL,        -- where in the file it lies: an archive's entry, a row; '' when the file is the article
    path                TEXT,                 -- where the file lay; null when that was nowhere lasting
    checksum            TEXT NOT NULL,        -- SHA-256 of its own bytes, else of the file's
    has_own_bytes       INTEGER NOT NULL,     -- 0: a row or a record, which has none apart from the file's
    bytes               INTEGER NOT NULL,
    format              TEXT NOT NULL,
    charset             TEXT NOT NULL,
    offsets             TEXT NOT NULL CHECK (json_valid(offsets)),
    pages               TEXT CHECK (pages IS NULL OR json_valid(pages)), -- where each page begins in the text
    boilerplate_dropped INTEGER NOT NULL,
    notes               TEXT NOT NULL CHECK (json_valid(notes)),
    imported_at         TEXT NOT NULL,
    UNIQUE (checksum, entry)
  ) STRICT;
  INSERT INTO sources_4 (id, document_id, revision_id, file_name, entry, path, checksum, has_own_bytes, bytes, format, charset, offsets, pages, boilerplate_dropped, notes, imported_at)
    SELECT id, document_id, revision_id, file_name, '', NULL, checksum, 1, bytes, format, charset, offsets, NULL, boilerplate_dropped, notes, imported_at FROM sources;
  DROP TABLE sources;
  ALTER TABLE sources_4 RENAME TO sources;
  CREATE INDEX sources_by_document ON sources (document_id);
  CREATE INDEX sources_by_revision ON sources (revision_id);
  CREATE INDEX sources_by_path ON sources (path, entry) WHERE path IS NOT NULL;
  CREATE INDEX passages_by_revision ON passages (revision_id);

  CREATE TABLE document_tags (
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    tag         TEXT NOT NULL,
    PRIMARY KEY (document_id, tag)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_tags_by_tag ON document_tags (tag);

  CREATE TABLE collections (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    note       TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE collection_documents (
    collection_id INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
    document_id   INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    PRIMARY KEY (collection_id, document_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX collection_documents_by_document ON collection_documents (document_id);

  -- Removed documents, each with all its rows, so that it can come back exactly; gone for good when purged.
  CREATE TABLE removed_documents (
    document_id INTEGER PRIMARY KEY,
    title       TEXT NOT NULL,
    outlet      TEXT,
    removed_at  TEXT NOT NULL,
    annotations INTEGER NOT NULL,
    originals   TEXT NOT NULL CHECK (json_valid(originals)), -- checksum, name and size of each
    rows        TEXT NOT NULL CHECK (json_valid(rows))
  ) STRICT;
  -- The greatest numbers that removed rows had: they are never given again, for what was removed may come back under its own.
  CREATE TABLE used_numbers (
    table_name TEXT PRIMARY KEY,
    greatest   INTEGER NOT NULL
  ) STRICT;

  -- What was asked for and is not done: an import that a crash interrupted goes on from here.
  CREATE TABLE import_queue (
    id            INTEGER PRIMARY KEY,
    path          TEXT NOT NULL,
    name          TEXT NOT NULL,
    collection_id INTEGER,
    watched_id    INTEGER,
    is_passing    INTEGER NOT NULL DEFAULT 0, -- 1: the file is there for this import only, so its place says nothing afterwards
    tries         INTEGER NOT NULL DEFAULT 0, -- how often its reading was begun: what takes the program down every time is not tried for ever
    asked_at      TEXT NOT NULL
  ) STRICT;
  CREATE TABLE refusals (
    id        INTEGER PRIMARY KEY,
    place     TEXT NOT NULL,             -- the path, or the name where there is none
    entry     TEXT NOT NULL,
    name      TEXT NOT NULL,
    path      TEXT,
    bytes     INTEGER,
    reason_en TEXT NOT NULL,
    reason_fr TEXT NOT NULL,
    at        TEXT NOT NULL,
    UNIQUE (place, entry)
  ) STRICT;

  CREATE TABLE watched_folders (
    id            INTEGER PRIMARY KEY,
    path          TEXT NOT NULL UNIQUE,
    collection_id INTEGER,
    added_at      TEXT NOT NULL,
    looked_at     TEXT
  ) STRICT;
  -- A file of it as it was last read: while size and time are the same, it is not read again.
  CREATE TABLE watched_files (
    folder_id INTEGER NOT NULL REFERENCES watched_folders ON DELETE CASCADE,
    path      TEXT NOT NULL,
    size      INTEGER NOT NULL,
    modified  REAL NOT NULL,
    refused   INTEGER NOT NULL,
    PRIMARY KEY (folder_id, path)
  ) STRICT, WITHOUT ROWID;
`
