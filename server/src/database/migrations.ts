/**
 * The schema of the one database file, as a list that only grows: entry `n` takes a file from `user_version` n to
 * n + 1. A released entry is never edited, because files out there have already been through it.
 */
export const MIGRATIONS: readonly string[] = [
  // The log (server/src/log). A commit appends one row to the journal, however many rooms it touches; now and then its
  // updates move to log_updates, where those of one room stand together. AUTOINCREMENT where an id that was given out
  // must not come to mean another row.
  `
  CREATE TABLE log_rooms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE log_journal (
    id INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;

  -- "seq" is that of the last update in a row.
  CREATE TABLE log_updates (
    id INTEGER PRIMARY KEY,
    room INTEGER NOT NULL REFERENCES log_rooms (id),
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX log_updates_by_room ON log_updates (room, seq);

  CREATE TABLE log_parts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    room INTEGER NOT NULL REFERENCES log_rooms (id),
    position INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    vector BLOB NOT NULL,
    vector_checksum INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX log_parts_by_room ON log_parts (room, position);

  CREATE TABLE log_extras (
    room INTEGER NOT NULL REFERENCES log_rooms (id),
    kind TEXT NOT NULL CHECK (kind IN ('deletions', 'compressed')),
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (room, kind)
  ) STRICT;

  -- Without a room: a row of the journal, which may have held updates of any.
  CREATE TABLE log_damaged (
    id INTEGER PRIMARY KEY,
    room INTEGER REFERENCES log_rooms (id),
    kind TEXT NOT NULL,
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE log_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    generation TEXT NOT NULL,
    stopped_cleanly INTEGER NOT NULL
  ) STRICT;
  `,

  // The accounts (server/src/accounts). Times are milliseconds since 1970.
  `
  CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE workspaces (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    locale TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE members (
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    person TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    joined_at INTEGER NOT NULL,
    PRIMARY KEY (workspace, person)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX members_by_person ON members (person);

  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES people (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_expiry ON sessions (expires_at);

  CREATE TABLE tokens (
    id TEXT PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    person TEXT NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tokens_by_workspace ON tokens (workspace);

  CREATE TABLE links (
    secret_hash BLOB PRIMARY KEY,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    person TEXT REFERENCES people (id),
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
]
