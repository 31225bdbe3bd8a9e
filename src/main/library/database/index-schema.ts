/**
 * The derived half: everything here can be made again from library.db, so there are no migrations; another number here
 * means the file is thrown away and derived anew. It is attached to the library's connection as `derived`.
 */
export const indexVersion = 15

/** Pieces of the full-text index are merged when there are as many of a size: no fewer can be asked of FTS5 to wait for. */
export const fullTextPieces = 16
/** What a transaction may bring to it before it writes a piece: more than the articles of a segment do, unless they are very long. */
export const fullTextMemory = 32 * 2 ** 20
/** Holds no text of its own: words are folded by search/analyse.ts before they come here, so that what is found and what is lit are the same analysis. */
export const fullTextTable = `USING fts5 (words, title, content = '', contentless_delete = 1, tokenize = 'ascii')`

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

  -- What became of a document's text: what search shows an answer by, and who its full text is. Sentences have no rows: their numbers say where they are (sentence-numbers.ts).
  CREATE TABLE derived.layouts (
    document_id   INTEGER PRIMARY KEY,
    revision_id   INTEGER NOT NULL,
    first_passage INTEGER NOT NULL UNIQUE, -- passages are numbered from here on, for the full text; never from a number that another document has
    passages      INTEGER NOT NULL,
    sentences     INTEGER NOT NULL,
    spans         BLOB NOT NULL            -- where passages and sentences stand (search/layout.ts)
  ) STRICT;

  CREATE TABLE derived.entities (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    mentions  INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    confirmed INTEGER NOT NULL DEFAULT 0, -- 1: the person said that it is so
    given     TEXT NOT NULL DEFAULT '[]'  -- names that the person gave it, with the reason: JSON
  ) STRICT;
  -- Other keys under which an entity was known before a decision, and is still found.
  CREATE TABLE derived.entity_keys (
    key       TEXT PRIMARY KEY,
    entity_id INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX derived.entity_keys_by_entity ON entity_keys (entity_id);

  -- The distinct ways in which documents name something. Documents that name it alike share a form, so that linking
  -- costs what the variety of names costs, not what the number of documents does.
  CREATE TABLE derived.forms (
    id        INTEGER PRIMARY KEY,
    signature TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    surfaces  TEXT NOT NULL CHECK (json_valid(surfaces)),
    mentions  INTEGER NOT NULL,
    entity_id INTEGER REFERENCES entities, -- null: the person said that it names nothing
    reason    TEXT NOT NULL,
    pinned    TEXT                     -- the key of the entity that a person said is meant; null: linking decides
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
    sentence_id   INTEGER NOT NULL,
    sentence_end  INTEGER NOT NULL,
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL CHECK (end_at > start_at),
    confidence    REAL NOT NULL
  ) STRICT;
  CREATE INDEX derived.mentions_by_document ON mentions (document_id, start_at);
  CREATE INDEX derived.mentions_by_appearance ON mentions (appearance_id);
  CREATE INDEX derived.mentions_by_sentence ON mentions (sentence_id);

  -- What was found; the view beside it leaves out what the person rejected.
  CREATE TABLE derived.found_relations (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL,
    subject_id  INTEGER NOT NULL REFERENCES appearances,
    object_id   INTEGER NOT NULL REFERENCES appearances,
    predicate   TEXT NOT NULL,
    role        TEXT,
    negated     INTEGER NOT NULL,
    conditional INTEGER NOT NULL,
    uncertain   INTEGER NOT NULL,        -- 1: nothing says it plainly (extraction/findings.ts)
    sentence_id INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    found       TEXT,                    -- the predicate that was found, where the person said another
    reversed    INTEGER NOT NULL DEFAULT 0, -- 1: subject and object were found the other way round
    decided     INTEGER NOT NULL DEFAULT 0, -- 1: the person said that it is so; -1: that it is not
    about_from  TEXT,                    -- the days an office or a place is said of
    about_to    TEXT
  ) STRICT;
  CREATE INDEX derived.relations_by_document ON found_relations (document_id);
  CREATE INDEX derived.relations_by_subject ON found_relations (subject_id);
  CREATE INDEX derived.relations_by_object ON found_relations (object_id);
  CREATE INDEX derived.relations_decided ON found_relations (id) WHERE decided <> 0;
  CREATE VIEW derived.relations AS
    SELECT id, document_id, subject_id, object_id, predicate, role, negated, conditional, uncertain AND decided = 0 AS uncertain, sentence_id, sentence_end, about_from, about_to, decided = 1 AS confirmed
      FROM found_relations WHERE decided >= 0;

  CREATE TABLE derived.figures (
    id            INTEGER PRIMARY KEY,
    document_id   INTEGER NOT NULL,
    appearance_id INTEGER REFERENCES appearances,
    sentence_id   INTEGER NOT NULL,
    sentence_end  INTEGER NOT NULL,
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL CHECK (end_at > start_at),
    value         REAL NOT NULL,
    upper         REAL,
    unit          TEXT NOT NULL,
    qualifier     TEXT,
    measure       TEXT,
    uncertain     INTEGER NOT NULL,      -- 1: whose it is, nothing says plainly (extraction/findings.ts)
    -- What its sentence says about it (extraction/saying.ts).
    words         TEXT NOT NULL,
    status        TEXT,
    mode          TEXT NOT NULL,
    conditional   INTEGER NOT NULL,
    speaker_id    INTEGER REFERENCES appearances,
    speaker_words TEXT,
    marks         TEXT NOT NULL,         -- 'additional part rate each average denied', and wider scopes as '@worl'
    about_from    TEXT,
    about_to      TEXT
  ) STRICT;
  CREATE INDEX derived.figures_by_document ON figures (document_id, start_at);
  CREATE INDEX derived.figures_by_appearance ON figures (appearance_id);
  CREATE INDEX derived.figures_by_sentence ON figures (sentence_id);
  CREATE INDEX derived.figures_by_speaker ON figures (speaker_id);

  -- What the machine found in a document, as JSON, where decisions changed it: they are replayed over this, without extracting again.
  CREATE TABLE derived.plain_findings (
    document_id INTEGER PRIMARY KEY,
    findings    TEXT NOT NULL
  ) STRICT;

  -- Documents that decisions bear on and whose findings are not yet what those say: gone through in slices, also after a crash.
  CREATE TABLE derived.unsettled (
    document_id INTEGER PRIMARY KEY
  ) STRICT;

  -- The days that sentences speak of.
  CREATE TABLE derived.dates (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL,
    sentence_id INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    start_at    INTEGER NOT NULL,
    end_at      INTEGER NOT NULL CHECK (end_at > start_at),
    from_day    TEXT NOT NULL,
    to_day      TEXT NOT NULL
  ) STRICT;
  CREATE INDEX derived.dates_by_document ON dates (document_id);
  CREATE INDEX derived.dates_by_sentence ON dates (sentence_id);

  -- rowid = a passage's number (layouts); of documents that are in a segment.
  CREATE VIRTUAL TABLE derived.passages_fts ${fullTextTable};
  -- Each transaction writes a piece. Left to itself it merges four of them at a time, at once, which is half of what writing costs, and some transactions then take
  -- a long while: they are merged little by little between transactions (full-text.ts), here only if that never happens.
  INSERT INTO derived.passages_fts (passages_fts, rank) VALUES ('automerge', 0), ('crisismerge', 1000), ('usermerge', ${fullTextPieces}), ('hashsize', ${fullTextMemory});
  -- Every folded term with its stems ('fr:…', 'en:…'): a query is widened here, at the dictionary.
  CREATE TABLE derived.terms (
    stem TEXT NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (stem, term)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX derived.terms_by_term ON terms (term);
  -- What the articles that came last bring to it, one row each: 'term stem stem' a line.
  CREATE TABLE derived.waiting_terms (
    id      INTEGER PRIMARY KEY,
    entries TEXT NOT NULL
  ) STRICT;

  -- What answers and ranks (search/impacts-*.ts): for every term the documents and fields it stands in, in blocks of a segment.
  -- A segment is written once and merged with others later; documents that are in none yet wait with their words.
  CREATE TABLE derived.index_state (
    one   INTEGER PRIMARY KEY CHECK (one = 1),
    epoch INTEGER NOT NULL,
    links INTEGER NOT NULL DEFAULT 0     -- grows when a decision changes who is who, without a document changing
  ) STRICT;
  INSERT INTO derived.index_state (one, epoch) VALUES (1, 1);
  CREATE TABLE derived.index_documents (
    document_id   INTEGER PRIMARY KEY,
    segment       INTEGER NOT NULL,      -- 0: in none yet; -1: the document's findings have gone
    sequence      INTEGER NOT NULL,      -- grows with every change
    first_passage INTEGER NOT NULL,
    flags         INTEGER NOT NULL,
    forms         TEXT                   -- while it is in no segment, or where decisions changed whom it names since
  ) STRICT;
  CREATE TABLE derived.index_waiting (
    document_id INTEGER PRIMARY KEY,     -- in no segment yet
    terms       TEXT NOT NULL,           -- its different words, and where they stand (search/packed-words.ts)
    places      BLOB NOT NULL
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
  CREATE TABLE derived.index_places (
    id   INTEGER PRIMARY KEY,            -- as the block: where in their fields the words of its lists stand, for phrases
    data BLOB NOT NULL
  ) STRICT;

  -- Near copies (importing/copies.ts): what they are found by, what they are checked by, and who belongs together. A document without copies has no origin here.
  CREATE TABLE derived.sketches (
    document_id INTEGER PRIMARY KEY,
    keys        BLOB NOT NULL,
    sentences   BLOB NOT NULL
  ) STRICT;
  CREATE TABLE derived.origins (
    document_id INTEGER PRIMARY KEY,
    origin      INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX derived.origins_by_origin ON origins (origin);
`
