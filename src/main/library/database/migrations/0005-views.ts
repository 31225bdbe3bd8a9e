/** Pictures of the graph that the person named: what they ask, how they were laid out, and what they showed, so that what is new since can be told. */
export const sql = /* sql */ `
  CREATE TABLE graph_views (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    state    TEXT NOT NULL CHECK (json_valid(state)),
    nodes    TEXT NOT NULL CHECK (json_valid(nodes)),  -- keys of entities
    edges    TEXT NOT NULL CHECK (json_valid(edges)),  -- subject|predicate|object
    saved_at TEXT NOT NULL
  ) STRICT;
`
