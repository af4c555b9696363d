import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { bytesOf } from '#server/log/sqlite-session.ts'
import { syncFile, syncFolderOf } from './durable.ts'

/**
 * A backup is one file, so the attached files travel in it, in a table of its own and in pieces: SQLite has no value
 * of more than a gigabyte, and neither should a process hold one.
 */
const PIECE_BYTES = 2 ** 20
const TABLE = 'media_pieces'

interface Row {
  readonly workspace: string
  readonly hash: string
}

/**
 * Brings every file that the copy speaks of into it. Returns how many were not there, or not whole: their rows go, too, so
 * that a device which has them may bring them again.
 */
export function packMedia(copy: string, folder: string): { readonly missing: number } {
  const database = new DatabaseSync(copy)
  try {
    if (!has(database, 'media')) return { missing: 0 }
    database.exec(
      `PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
       CREATE TABLE ${TABLE} (
         workspace TEXT NOT NULL, hash TEXT NOT NULL, n INTEGER NOT NULL, bytes BLOB NOT NULL,
         PRIMARY KEY (workspace, hash, n)
       ) STRICT;
       DELETE FROM media_uploads`,
    )
    if (has(database, 'entry_pictures'))
      database.exec('DELETE FROM entry_pictures WHERE type IS NULL')
    const insert = database.prepare(`INSERT INTO ${TABLE} VALUES (?, ?, ?, ?)`)
    const drop = database.prepare('DELETE FROM media WHERE workspace = ? AND hash = ?')
    let missing = 0
    for (const { workspace, hash } of filesOf(database)) {
      const path = join(folder, workspace, hash)
      database.exec('BEGIN')
      if (hashOf(path) === hash) {
        for (const [n, piece] of piecesOf(path)) insert.run(workspace, hash, n, piece)
      } else {
        missing++
        drop.run(workspace, hash)
      }
      database.exec('COMMIT')
    }
    return { missing }
  } finally {
    database.close()
  }
}

/** How many files the copy holds, each read and held against its name; null when one of them is not what it should be. */
export function countMedia(database: DatabaseSync): number | null {
  if (!has(database, TABLE)) return 0
  let files = 0
  for (const { workspace, hash } of filesOf(database)) {
    const sum = createHash('sha256')
    for (const piece of packedPieces(database, workspace, hash)) sum.update(piece)
    if (sum.digest('hex') !== hash) return null
    files++
  }
  return files
}

/**
 * Brings the files in the copy to where a relay looks for them, and takes them out of the copy. A file of that name that is
 * there already has the same content, or is put in its place: nothing that the database of before speaks of gets lost.
 */
export function unpackMedia(copy: string, folder: string): void {
  const database = new DatabaseSync(copy)
  try {
    if (!has(database, TABLE)) return
    for (const { workspace, hash } of filesOf(database)) {
      const path = join(folder, workspace, hash)
      if (hashOf(path) === hash) continue
      mkdirSync(join(folder, workspace), { recursive: true, mode: 0o700 })
      const incoming = `${path}.incoming`
      writePieces(incoming, packedPieces(database, workspace, hash))
      syncFile(incoming)
      renameSync(incoming, path)
      syncFolderOf(path)
      syncFolderOf(join(folder, workspace))
    }
    database.exec(`DROP TABLE ${TABLE}; VACUUM`)
  } finally {
    database.close()
  }
}

function filesOf(database: DatabaseSync): Row[] {
  const rows = database.prepare('SELECT workspace, hash FROM media').all()
  return rows.map(({ workspace, hash }) => ({ workspace: String(workspace), hash: String(hash) }))
}

function has(database: DatabaseSync, table: string): boolean {
  const named = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
  return database.prepare(named).get(table) !== undefined
}

function* packedPieces(
  database: DatabaseSync,
  workspace: string,
  hash: string,
): Generator<Uint8Array> {
  const pieces = `SELECT bytes FROM ${TABLE} WHERE workspace = ? AND hash = ? ORDER BY n`
  for (const row of database.prepare(pieces).iterate(workspace, hash)) yield bytesOf(row)
}

function* piecesOf(path: string): Generator<[number, Uint8Array]> {
  const file = openSync(path, 'r')
  try {
    for (let n = 0; ; n++) {
      const piece = new Uint8Array(PIECE_BYTES)
      const read = readSync(file, piece)
      if (read === 0) return
      yield [n, piece.subarray(0, read)]
    }
  } finally {
    closeSync(file)
  }
}

function hashOf(path: string): string | null {
  if (!existsSync(path)) return null
  const sum = createHash('sha256')
  for (const [, piece] of piecesOf(path)) sum.update(piece)
  return sum.digest('hex')
}

function writePieces(path: string, pieces: Iterable<Uint8Array>): void {
  rmSync(path, { force: true })
  const file = openSync(path, 'wx', 0o600)
  try {
    for (const piece of pieces) writeSync(file, piece)
  } finally {
    closeSync(file)
  }
}
