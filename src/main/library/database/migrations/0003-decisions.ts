/** What a person decided about findings and comparisons. Kept, replayed over whatever the machine finds; history undoes them. */
export const sql = /* sql */ `
  CREATE TABLE decisions (
    id   TEXT PRIMARY KEY,             -- made of kind and subject where only one can hold at a time, else of a random number
    kind TEXT NOT NULL,                -- 'merge', 'bind' …
    body TEXT NOT NULL CHECK (json_valid(body)),
    why  TEXT NOT NULL,
    at   TEXT NOT NULL
  ) STRICT;
  CREATE INDEX decisions_by_kind ON decisions (kind, at);
`
