import type { DatabaseSync } from 'node:sqlite'

export interface PictureKey {
  readonly form: string
  /** SHA-256 of the receipt's secret. */
  readonly code: Uint8Array
  readonly hash: string
}

export interface PictureRow {
  /** Under which its bytes arrive. */
  readonly id: string
  readonly workspace: string
  readonly hash: string
  readonly bytes: number
  /** What its first bytes say that it is; null while it is not whole. */
  readonly type: string | null
}

export interface NewPictureRow extends PictureKey {
  readonly id: string
  readonly workspace: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

/** The rows about pictures that came by forms: whose they are, and how far. */
export interface PictureRows {
  find(key: PictureKey): PictureRow | null
  under(form: string, code: Uint8Array): readonly PictureRow[]
  add(row: NewPictureRow): void
  remove(id: string): void
  /** It is whole; false when its row has gone meanwhile. */
  setType(id: string, type: string): boolean
  setEntry(id: string, entry: string): void
  ofEntry(entry: string): readonly PictureRow[]
  unsentOf(form: string): readonly PictureRow[]
  /** @param at ms since 1970 */
  unsentBefore(at: number): readonly PictureRow[]
  unsentBytes(workspace: string): number
  /** Whether one that is whole has this content. */
  isUsed(workspace: string, hash: string): boolean
  isThere(id: string): boolean
}

type Row = Readonly<Record<string, unknown>>

export function createPictureRows(database: DatabaseSync): PictureRows {
  const prepare = (sql: string) => database.prepare(sql)
  const find = prepare('SELECT * FROM entry_pictures WHERE form = ? AND code_hash = ? AND hash = ?')
  const under = prepare('SELECT * FROM entry_pictures WHERE form = ? AND code_hash = ?')
  const add = prepare(
    `INSERT INTO entry_pictures (id, workspace, form, code_hash, hash, bytes, started_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const remove = prepare('DELETE FROM entry_pictures WHERE id = ?')
  const setType = prepare('UPDATE entry_pictures SET type = ? WHERE id = ?')
  const setEntry = prepare('UPDATE entry_pictures SET entry = ? WHERE id = ?')
  const ofEntry = prepare('SELECT * FROM entry_pictures WHERE entry = ?')
  const unsentOf = prepare('SELECT * FROM entry_pictures WHERE form = ? AND entry IS NULL')
  const unsentBefore = prepare(
    'SELECT * FROM entry_pictures WHERE entry IS NULL AND started_at < ?',
  )
  const unsentBytes = prepare(
    `SELECT coalesce(sum(bytes), 0) AS bytes FROM entry_pictures
     WHERE workspace = ? AND entry IS NULL`,
  )
  const used = prepare(
    'SELECT 1 FROM entry_pictures WHERE workspace = ? AND hash = ? AND type IS NOT NULL',
  )
  const there = prepare('SELECT 1 FROM entry_pictures WHERE id = ?')
  return {
    find({ form, code, hash }) {
      const row = find.get(form, code, hash)
      return row ? toPicture(row) : null
    },
    under: (form, code) => under.all(form, code).map(toPicture),
    add: ({ id, workspace, form, code, hash, bytes, startedAt }) =>
      void add.run(id, workspace, form, code, hash, bytes, startedAt),
    remove: (id) => void remove.run(id),
    setType: (id, type) => setType.run(type, id).changes > 0,
    setEntry: (id, entry) => void setEntry.run(entry, id),
    ofEntry: (entry) => ofEntry.all(entry).map(toPicture),
    unsentOf: (form) => unsentOf.all(form).map(toPicture),
    unsentBefore: (at) => unsentBefore.all(at).map(toPicture),
    unsentBytes: (workspace) => Number(unsentBytes.get(workspace)?.bytes),
    isUsed: (workspace, hash) => used.get(workspace, hash) !== undefined,
    isThere: (id) => there.get(id) !== undefined,
  }
}

function toPicture({ id, workspace, hash, bytes, type }: Row): PictureRow {
  return {
    id: String(id),
    workspace: String(workspace),
    hash: String(hash),
    bytes: Number(bytes),
    type: type === null ? null : String(type),
  }
}
