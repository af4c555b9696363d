import type { DatabaseSync } from 'node:sqlite'
import { transaction } from '#server/accounts/transaction.ts'
import { FILE_KINDS, type FileKind, isFileKind } from '#shared/protocol/media.ts'

/** A file that is kept. */
export interface KeptFile {
  readonly workspace: string
  readonly hash: string
  readonly bytes: number
  /** What its first bytes say that it is; `application/octet-stream` for what is none of ours. */
  readonly type: string
  /** To which kinds of documents it belongs: whoever brought it, brought it for one of them. */
  readonly kinds: readonly FileKind[]
}

/** A file that is on its way. */
export interface Upload {
  readonly id: string
  readonly workspace: string
  readonly person: string
  readonly hash: string
  readonly bytes: number
  readonly kind: FileKind
  /** The entry whose picture it is; null for files of other kinds. */
  readonly entry: string | null
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

/** What a workspace has, and what is promised to uploads that are under way. */
export interface MediaUse {
  readonly files: number
  readonly keptBytes: number
  readonly promisedBytes: number
}

/** The rows about files. A file without a row is not there; a row is written after its file is on disk. */
export interface MediaLedger {
  find(workspace: string, hash: string): KeptFile | null
  use(workspace: string): MediaUse
  total(): { readonly files: number; readonly bytes: number; readonly uploads: number }
  /** Promises the upload its place; false when there is not room enough for it within `quotaBytes`. */
  begin(upload: Upload, quotaBytes: number): boolean
  upload(id: string): Upload | null
  /** Those of the same file for the same kind of document, and the same entry, by the same person. */
  sameAs(
    wanted: Pick<Upload, 'workspace' | 'person' | 'hash' | 'kind' | 'entry'>,
  ): readonly string[]
  /** Those of a file for a kind of document, by anybody. */
  coming(workspace: string, hash: string, kind: FileKind): readonly string[]
  comingFor(workspace: string, entry: string): readonly Pick<Upload, 'id' | 'hash'>[]
  /** The upload has become a file, or one that is here belongs to one kind more. False when it was ended meanwhile. */
  keep(upload: Upload, type: string, at: number): boolean
  /** A file that is on disk belongs to this kind of document, too. */
  add(file: Pick<Upload, 'workspace' | 'hash' | 'bytes' | 'kind'>, type: string, at: number): void
  /**
   * It belongs to this kind of document no more. `left` when it belongs to none any more: it has no row then, and a relay
   * that stops before its bytes are removed removes them at its next sweep.
   */
  drop(workspace: string, hash: string, kind: FileKind, at: number): 'unknown' | 'belongs' | 'left'
  /** Its file is not there any more: a device that has it may bring it again. */
  lose(workspace: string, hash: string): void
  end(upload: string): void
  startedBefore(at: number): readonly string[]
  /** A file without a row, found on the disk: it goes at that time, unless it is brought again before. */
  leave(workspace: string, hash: string, at: number): void
  /** Files whose time has come. */
  leaving(now: number): readonly { readonly workspace: string; readonly hash: string }[]
  left(workspace: string, hash: string): void
}

type Row = Readonly<Record<string, unknown>>

export function createMediaLedger(database: DatabaseSync): MediaLedger {
  const prepare = (sql: string) => database.prepare(sql)
  const find = prepare('SELECT * FROM media WHERE workspace = ? AND hash = ?')
  const kept = prepare(
    'SELECT count(*) AS files, coalesce(sum(bytes), 0) AS bytes FROM media WHERE workspace = ?',
  )
  const promised = prepare(
    `SELECT (SELECT coalesce(sum(bytes), 0) FROM media_uploads WHERE workspace = :workspace)
       + (SELECT coalesce(sum(bytes), 0) FROM entry_pictures
          WHERE workspace = :workspace AND type IS NULL) AS bytes`,
  )
  const total = prepare(
    `SELECT (SELECT count(*) FROM media) AS files, (SELECT coalesce(sum(bytes), 0) FROM media) AS bytes,
       (SELECT count(*) FROM media_uploads) AS uploads`,
  )
  const begin = prepare('INSERT INTO media_uploads VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const upload = prepare('SELECT * FROM media_uploads WHERE id = ?')
  const same = prepare(
    `SELECT id FROM media_uploads
     WHERE workspace = ? AND person = ? AND hash = ? AND kind = ? AND entry IS ?`,
  )
  const coming = prepare(
    'SELECT id FROM media_uploads WHERE workspace = ? AND hash = ? AND kind = ?',
  )
  const comingFor = prepare('SELECT id, hash FROM media_uploads WHERE workspace = ? AND entry = ?')
  const end = prepare('DELETE FROM media_uploads WHERE id = ?')
  const keep = prepare('INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?, ?, ?)')
  const belong = prepare('UPDATE media SET kinds = ? WHERE workspace = ? AND hash = ?')
  const lose = prepare('DELETE FROM media WHERE workspace = ? AND hash = ?')
  const old = prepare('SELECT id FROM media_uploads WHERE started_at < ?')
  const leave = prepare('INSERT OR IGNORE INTO media_leaving VALUES (?, ?, ?)')
  const leaving = prepare('SELECT workspace, hash FROM media_leaving WHERE at <= ?')
  const left = prepare('DELETE FROM media_leaving WHERE workspace = ? AND hash = ?')

  const use = (workspace: string): MediaUse => {
    const { files, bytes } = kept.get(workspace) ?? {}
    const promisedBytes = Number(promised.get({ workspace })?.bytes)
    return { files: Number(files), keptBytes: Number(bytes), promisedBytes }
  }

  const look = (workspace: string, hash: string): KeptFile | null => {
    const row = find.get(workspace, hash)
    return row ? toKept(row) : null
  }
  const addKind: MediaLedger['add'] = ({ workspace, hash, bytes, kind }, type, at) => {
    const kinds = new Set([...(look(workspace, hash)?.kinds ?? []), kind])
    keep.run(workspace, hash, bytes, type, at, [...kinds].join(' '))
    left.run(workspace, hash)
  }

  return {
    find: look,
    use,
    total() {
      const { files, bytes, uploads } = total.get() ?? {}
      return { files: Number(files), bytes: Number(bytes), uploads: Number(uploads) }
    },
    begin: ({ id, workspace, person, hash, bytes, startedAt, kind, entry }, quotaBytes) =>
      transaction(database, () => {
        const { keptBytes, promisedBytes } = use(workspace)
        if (keptBytes + promisedBytes + bytes > quotaBytes) return false
        begin.run(id, workspace, person, hash, bytes, startedAt, kind, entry)
        return true
      }),
    upload(id) {
      const row = upload.get(id)
      return row ? toUpload(row) : null
    },
    sameAs: ({ workspace, person, hash, kind, entry }) =>
      same.all(workspace, person, hash, kind, entry).map(({ id }) => String(id)),
    coming: (workspace, hash, kind) =>
      coming.all(workspace, hash, kind).map(({ id }) => String(id)),
    comingFor: (workspace, entry) =>
      comingFor
        .all(workspace, entry)
        .map(({ id, hash }) => ({ id: String(id), hash: String(hash) })),
    keep: (upload, type, at) =>
      transaction(database, () => {
        if (end.run(upload.id).changes === 0) return false
        addKind(upload, type, at)
        return true
      }),
    add: (file, type, at) => transaction(database, () => addKind(file, type, at)),
    drop: (workspace, hash, kind, at) =>
      transaction(database, () => {
        const kept = look(workspace, hash)
        if (!kept?.kinds.includes(kind)) return 'unknown'
        const others = kept.kinds.filter((one) => one !== kind)
        if (others.length > 0) {
          belong.run(others.join(' '), workspace, hash)
          return 'belongs'
        }
        lose.run(workspace, hash)
        leave.run(workspace, hash, at)
        return 'left'
      }),
    lose: (workspace, hash) => void lose.run(workspace, hash),
    end: (id) => void end.run(id),
    startedBefore: (at) => old.all(at).map(({ id }) => String(id)),
    leave: (workspace, hash, at) => void leave.run(workspace, hash, at),
    leaving: (now) =>
      leaving.all(now).map((row) => ({ workspace: String(row.workspace), hash: String(row.hash) })),
    left: (workspace, hash) => void left.run(workspace, hash),
  }
}

function toKept({ workspace, hash, bytes, type, kinds }: Row): KeptFile {
  return {
    workspace: String(workspace),
    hash: String(hash),
    bytes: Number(bytes),
    type: String(type),
    kinds: String(kinds).split(' ').filter(isFileKind),
  }
}

function toUpload({ id, workspace, person, hash, bytes, started_at, kind, entry }: Row): Upload {
  return {
    id: String(id),
    workspace: String(workspace),
    person: String(person),
    hash: String(hash),
    bytes: Number(bytes),
    startedAt: Number(started_at),
    kind: FILE_KINDS.find((one) => one === kind) ?? 'calendar',
    entry: entry === null ? null : String(entry),
  }
}
