/**
 * The derived half: everything here can be made again from library.db, so there are no migrations; another number here
 * means the file is thrown away and derived anew. It is attached to the library's connection as `derived`.
 */
export const indexVersion = 5

export const indexSchema = /* sql */ `
  CREATE TABLE derived.built (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    library_key TEXT NOT NULL,
    version     INTEGER NOT NULL
  ) STRICT;

  -- The mark "this revision was done by this extractor"; whatever lacks it is done again.
  CREATE TABLE derived.extracted (
    document_id INTEGER PRIMARY KEY,
    revision_id INTEGER NOT NULL,
    extractor   TEXT NOT NULL
  ) STRICT;

  CREATE TABLE derived.sentences (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX derived.sentences_by_document ON sentences (document_id, start_at, end_at);

  CREATE TABLE derived.entities (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    mentions  INTEGER NOT NULL,
    documents INTEGER NOT NULL
  ) STRICT;

  -- The distinct ways in which documents name something. Documents that name it alike share a form, so that linking
  -- costs what the variety of names costs, not what the number of documents does.
  CREATE TABLE derived.forms (
    id        INTEGER PRIMARY KEY,
    signature TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    surfaces  TEXT NOT NULL CHECK (json_valid(surfaces)),
    mentions  INTEGER NOT NULL,
    entity_id INTEGER REFERENCES entities,
    reason    TEXT NOT NULL
  ) STRICT;
  CREATE INDEX derived.forms_by_entity ON forms (entity_id);
  CREATE TABLE derived.link_keys (
    key     TEXT NOT NULL,
    form_id INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
    PRIMARY KEY (key, form_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX derived.link_keys_by_form ON link_keys (form_id);

  CREATE TABLE derived.appearances (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL,
    form_id     INTEGER NOT NULL REFERENCES forms,
    mentions    INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX derived.appearances_by_document ON appearances (document_id);
  CREATE INDEX derived.appearances_by_form ON appearances (form_id);

  CREATE TABLE derived.mentions (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL,
    appearance_id INTEGER NOT NULL REFERENCES appearances,
    sentence_id   INTEGER NOT NULL REFERENCES sentences,
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL CHECK (end_at > start_at),
    confidence    REAL NOT NULL
  ) STRICT;
  CREATE INDEX derived.mentions_by_document ON mentions (document_id, start_at);
  CREATE INDEX derived.mentions_by_appearance ON mentions (appearance_id);
  CREATE INDEX derived.mentions_by_sentence ON mentions (sentence_id);

  CREATE TABLE derived.relations (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL,
    subject_id  INTEGER NOT NULL REFERENCES appearances,
    object_id   INTEGER NOT NULL REFERENCES appearances,
    predicate   TEXT NOT NULL,
    role        TEXT,
    negated     INTEGER NOT NULL,
    conditional INTEGER NOT NULL,
    sentence_id INTEGER NOT NULL REFERENCES sentences
  ) STRICT;
  CREATE INDEX derived.relations_by_document ON relations (document_id);
  CREATE INDEX derived.relations_by_subject ON relations (subject_id);
  CREATE INDEX derived.relations_by_object ON relations (object_id);

  CREATE TABLE derived.figures (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL,
    appearance_id INTEGER REFERENCES appearances,
    sentence_id   INTEGER NOT NULL REFERENCES sentences,
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL CHECK (end_at > start_at),
    value         REAL NOT NULL,
    upper         REAL,
    unit          TEXT NOT NULL,
    qualifier     TEXT,
    measure       TEXT
  ) STRICT;
  CREATE INDEX derived.figures_by_document ON figures (document_id, start_at);
  CREATE INDEX derived.figures_by_appearance ON figures (appearance_id);

  -- rowid = passages.id. Holds no text of its own: words are folded by search/analyse.ts before they come here, so that
  -- what is found and what is lit are the same analysis.
  CREATE VIRTUAL TABLE derived.passages_fts USING fts5 (
    words, title, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
  );
  -- Every folded term with its stems ('fr:…', 'en:…'): a query is widened here, at the dictionary.
  CREATE TABLE derived.terms (
    stem TEXT NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (stem, term)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX derived.terms_by_term ON terms (term);

  -- What answers and ranks (search/impacts-*.ts): for every term the documents and fields it stands in, in blocks of a segment.
  -- A segment is written once and merged with others later; documents that are in none yet wait with their words.
  CREATE TABLE derived.index_state (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL
  ) STRICT;
  INSERT INTO derived.index_state (one, epoch) VALUES (1, 1);
  CREATE TABLE derived.index_documents (
    document_id   INTEGER PRIMARY KEY,
    segment       INTEGER NOT NULL,      -- 0: in none yet; -1: the document's findings have gone
    sequence      INTEGER NOT NULL,      -- grows with every change
    first_passage INTEGER NOT NULL,
    flags         INTEGER NOT NULL,
    forms         TEXT,                  -- these two only while it is in no segment
    words         TEXT
  ) STRICT;
  CREATE INDEX derived.index_documents_by_sequence ON index_documents (sequence);
  CREATE TABLE derived.index_segments (
    id             INTEGER PRIMARY KEY,
    directory      TEXT NOT NULL,
    documents      BLOB NOT NULL,        -- columns of numbers, one entry for each document, as search keeps them in memory
    first_passages BLOB NOT NULL,
    flags          BLOB NOT NULL,
    fields         BLOB NOT NULL,
    lengths        BLOB NOT NULL,
    form_counts    BLOB NOT NULL,
    forms          BLOB NOT NULL
  ) STRICT;
  CREATE TABLE derived.index_blocks (
    id   INTEGER PRIMARY KEY,            -- the segment's number and, in it, the block's
    data BLOB NOT NULL
  ) STRICT;
`
