/**
 * The schema of the one database file, as a list that only grows: entry `n` takes a file from `user_version` n to
 * n + 1. A released entry is never edited, because files out there have already been through it; so the list stays in one
 * file, however long, and is read from its end.
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

  // The team (server/src/accounts): several ways in, devices with names, links for guests, and who did what. Of every
  // secret only the SHA-256 is kept. Invitations take the place of links that brought somebody new, which lived an hour.
  `
  CREATE TABLE device_links (
    secret_hash BLOB PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id),
    expires_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT, WITHOUT ROWID;
  INSERT INTO device_links SELECT secret_hash, person, expires_at, NULL FROM links WHERE person IS NOT NULL;
  DROP TABLE links;

  -- Set: asked to be deleted; the owner may change their mind until it is purged.
  ALTER TABLE workspaces ADD COLUMN deleted_at INTEGER;

  -- When somebody was last seen there; null: not since this column is.
  ALTER TABLE members ADD COLUMN seen_at INTEGER;

  -- "user_agent" is what the browser called itself when it signed in, cut to 300 characters.
  ALTER TABLE sessions ADD COLUMN user_agent TEXT NOT NULL DEFAULT '';
  ALTER TABLE sessions ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;
  UPDATE sessions SET seen_at = created_at;
  CREATE INDEX sessions_by_person ON sessions (person);

  -- A token of before had all of its maker's rights; from now on it has an editor's. Null: for good, or never used.
  ALTER TABLE tokens ADD COLUMN role TEXT NOT NULL DEFAULT 'editor';
  ALTER TABLE tokens ADD COLUMN expires_at INTEGER;
  ALTER TABLE tokens ADD COLUMN used_at INTEGER;

  CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    role TEXT NOT NULL,
    note TEXT NOT NULL,
    uses INTEGER NOT NULL,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX invitations_by_workspace ON invitations (workspace);

  CREATE TABLE invitation_uses (
    invitation TEXT NOT NULL REFERENCES invitations (id),
    person TEXT NOT NULL REFERENCES people (id),
    used_at INTEGER NOT NULL,
    PRIMARY KEY (invitation, person)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE passkeys (
    credential_id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id),
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX passkeys_by_person ON passkeys (person);

  CREATE TABLE recovery_codes (
    person TEXT PRIMARY KEY REFERENCES people (id),
    code_hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Who somebody is at the operator's OpenID provider.
  CREATE TABLE identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    email TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX identities_by_person ON identities (person);

  -- Links for guests. "document" is what a link leads to now: another one when less is to be seen, null when it is over.
  CREATE TABLE shares (
    id TEXT PRIMARY KEY,
    secret_hash BLOB NOT NULL UNIQUE,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    document TEXT,
    name TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    opens INTEGER NOT NULL DEFAULT 0,
    opened_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX shares_by_document ON shares (workspace, document);

  -- Documents, as {workspace}/{document}, that are to be erased from the log and are not yet.
  CREATE TABLE erasures (
    room TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;

  -- What concerns a person everywhere has a row in each workspace of theirs. "about" is JSON: ids, names, roles; never a
  -- secret.
  CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    workspace TEXT NOT NULL,
    person TEXT,
    kind TEXT NOT NULL,
    about TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_workspace ON audit (workspace, id);
  `,

  // A third thing is kept beside the parts of a room: its snapshot as our own client reads it.
  `
  ALTER TABLE log_extras RENAME TO log_extras_before;
  CREATE TABLE log_extras (
    room INTEGER NOT NULL REFERENCES log_rooms (id),
    kind TEXT NOT NULL CHECK (kind IN ('deletions', 'compressed', 'packed')),
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (room, kind)
  ) STRICT;
  INSERT INTO log_extras SELECT * FROM log_extras_before;
  DROP TABLE log_extras_before;
  `,

  // Devices that their person took off the list, known by the hash that their session had for as long as it could have
  // lived: what they keep is forgotten once they hear of it.
  `
  CREATE TABLE removed_devices (
    secret_hash BLOB PRIMARY KEY,
    removed_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX removed_devices_by_time ON removed_devices (removed_at);
  `,

  // Pictures, videos and documents (server/src/media): the bytes lie in files beside the database, named by their SHA-256.
  `
  CREATE TABLE media (
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    type TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (workspace, hash)
  ) STRICT, WITHOUT ROWID;

  -- What has not come whole yet. How much has come is the size of its file.
  CREATE TABLE media_uploads (
    id TEXT PRIMARY KEY,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    person TEXT NOT NULL REFERENCES people (id),
    hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    started_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX media_uploads_by_workspace ON media_uploads (workspace);

  -- Files without a row in "media", and when they may go.
  CREATE TABLE media_leaving (
    workspace TEXT NOT NULL,
    hash TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (workspace, hash)
  ) STRICT, WITHOUT ROWID;
  `,

  // Reminders (server/src/push): messages that are sealed for one device, to be handed to its browser's push service when
  // their time has come. The pair by which the relay names itself there is made at the first start.
  `
  CREATE TABLE push_keys (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    private_key TEXT NOT NULL
  ) STRICT;

  CREATE TABLE push_subscriptions (
    session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    endpoint TEXT NOT NULL UNIQUE,
    p256dh TEXT NOT NULL,
    auth TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX push_subscriptions_by_person ON push_subscriptions (person);

  CREATE TABLE push_reminders (
    subscription TEXT NOT NULL REFERENCES push_subscriptions (session) ON DELETE CASCADE,
    workspace TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    try_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL,
    PRIMARY KEY (subscription, workspace, name)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX push_reminders_by_time ON push_reminders (try_at);
  CREATE INDEX push_reminders_by_workspace ON push_reminders (workspace);

  -- Whoever is taken out is reminded of nothing any more, whichever way it is done (R13).
  CREATE TRIGGER push_reminders_of_members AFTER DELETE ON members BEGIN
    DELETE FROM push_reminders WHERE workspace = OLD.workspace
      AND subscription IN (SELECT session FROM push_subscriptions WHERE person = OLD.person);
  END;

  -- What somebody wants to be reminded of, as their devices wrote it.
  CREATE TABLE reminder_choices (
    person TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    choices TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,

  // What a reminder rests on, as the device that wrote it saw it: by that a colleague's device, which sees that it is so no
  // more, takes it back. Both are meaningless here.
  `
  ALTER TABLE push_reminders ADD COLUMN about TEXT NOT NULL DEFAULT '';
  ALTER TABLE push_reminders ADD COLUMN stamp TEXT NOT NULL DEFAULT '';
  DROP INDEX push_reminders_by_workspace;
  CREATE INDEX push_reminders_by_workspace ON push_reminders (workspace, about);
  `,

  // To which kinds of documents a file belongs (shared/src/protocol/media.ts), with spaces between: who may read none of
  // them does not get it. All files of before belong to posts.
  `
  ALTER TABLE media ADD COLUMN kinds TEXT NOT NULL DEFAULT 'calendar';
  ALTER TABLE media_uploads ADD COLUMN kind TEXT NOT NULL DEFAULT 'calendar';
  `,

  // Entry forms (server/src/forms): what strangers are asked, and what they sent until a device of the team has it. Of the
  // secret of a receipt only the SHA-256 is kept.
  `
  CREATE TABLE forms (
    id TEXT PRIMARY KEY,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    event TEXT NOT NULL,
    form TEXT NOT NULL,
    consent TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    forget_at INTEGER NOT NULL,
    entries INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX forms_by_event ON forms (workspace, event);
  CREATE INDEX forms_by_end ON forms (forget_at);

  -- Every text that somebody may have agreed to.
  CREATE TABLE form_consents (
    form TEXT NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    text TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    PRIMARY KEY (form, version)
  ) STRICT, WITHOUT ROWID;

  -- "answers" is null once a device of the team has them, or who sent them has left. "left_at" is when the team's documents
  -- had done what was asked.
  CREATE TABLE form_entries (
    id TEXT PRIMARY KEY,
    form TEXT NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
    code_hash BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    consent TEXT NOT NULL,
    answers TEXT,
    asked TEXT CHECK (asked IN ('withdraw', 'erase')),
    asked_at INTEGER,
    left_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX form_entries_by_code ON form_entries (form, code_hash);
  CREATE INDEX form_entries_waiting ON form_entries (form, received_at) WHERE answers IS NOT NULL;
  CREATE INDEX form_entries_leaving ON form_entries (form, asked_at)
    WHERE asked IS NOT NULL AND left_at IS NULL;
  `,
  // Zeros in front of what a row holds (server/src/log/lead.ts).
  `
  ALTER TABLE log_updates ADD COLUMN lead INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE log_parts ADD COLUMN lead INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE log_extras ADD COLUMN lead INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE log_damaged ADD COLUMN lead INTEGER NOT NULL DEFAULT 0;
  `,

  // A link whose "event" is said is for an audience: it leads to what is shown of that event for as long as there is a link.
  `
  ALTER TABLE shares ADD COLUMN event TEXT;
  CREATE UNIQUE INDEX shares_by_event ON shares (workspace, event) WHERE event IS NOT NULL;
  `,

  // Votes of audiences (server/src/votes): what can be chosen, by ids, and what each session has said. Of the secret of a
  // session only a hash is kept, another one for each vote.
  `
  CREATE TABLE votes (
    id TEXT NOT NULL,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    event TEXT NOT NULL,
    share TEXT NOT NULL,
    choices TEXT NOT NULL,
    most INTEGER NOT NULL,
    opens_at INTEGER,
    closes_at INTEGER NOT NULL,
    forget_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed')),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (workspace, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX votes_by_end ON votes (forget_at);

  CREATE TABLE vote_ballots (
    workspace TEXT NOT NULL,
    vote TEXT NOT NULL,
    voter BLOB NOT NULL,
    turn INTEGER NOT NULL,
    PRIMARY KEY (workspace, vote, voter),
    FOREIGN KEY (workspace, vote) REFERENCES votes (workspace, id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE vote_marks (
    workspace TEXT NOT NULL,
    vote TEXT NOT NULL,
    voter BLOB NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (workspace, vote, voter, choice),
    FOREIGN KEY (workspace, vote, voter) REFERENCES vote_ballots (workspace, vote, voter) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX vote_marks_by_choice ON vote_marks (workspace, vote, choice);
  `,

  // Pictures that strangers sent by an entry form (server/src/media/entry-pictures.ts). "type" is null until one is whole; "entry"
  // until somebody has taken part with it. A form may be gone while the team still has what came by it.
  `
  CREATE TABLE entry_pictures (
    id TEXT PRIMARY KEY,
    workspace TEXT NOT NULL REFERENCES workspaces (id),
    form TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    type TEXT,
    entry TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX entry_pictures_by_code ON entry_pictures (form, code_hash, hash);
  CREATE INDEX entry_pictures_by_file ON entry_pictures (workspace, hash);
  CREATE INDEX entry_pictures_by_entry ON entry_pictures (entry) WHERE entry IS NOT NULL;
  CREATE INDEX entry_pictures_unsent ON entry_pictures (started_at) WHERE entry IS NULL;
  `,

  // Whose picture is on its way, where the team adds one to an entry.
  `
  ALTER TABLE media_uploads ADD COLUMN entry TEXT;
  `,
]
