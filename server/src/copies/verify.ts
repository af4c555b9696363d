import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from '#server/database/migrations.ts'
import { unpackBatch } from '#server/log/packing.ts'
import { bytesOf } from '#server/log/sqlite-session.ts'
import { countMedia } from './media-in-copy.ts'

/** What a copy holds, for the operator to compare with what should be in it. */
export interface Contents {
  readonly workspaces: number
  readonly documents: number
  /** Pictures and whatever else was attached. */
  readonly files: number
}

export type Verified =
  | { readonly ok: true; readonly contents: Contents }
  | { readonly ok: false; readonly problem: string }

/** Reads every page of a database of ours, and every file in it. `problem` completes "FILE …". */
export function verifyCopy(path: string): Verified {
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    try {
      const problem = problemIn(database)
      if (problem) return { ok: false, problem }
      const files = countMedia(database)
      if (files === null)
        return { ok: false, problem: 'is damaged (an attached file is not whole)' }
      return { ok: true, contents: { ...contentsOf(database), files } }
    } finally {
      database.close()
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: `cannot be read as a database (${detail})` }
  }
}

function problemIn(database: DatabaseSync): string | null {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  if (version === 0) return 'is no database of Ruche'
  if (version > MIGRATIONS.length)
    return `was written by a newer Ruche (version ${version}; this one knows ${MIGRATIONS.length})`
  const integrity = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
  if (integrity !== 'ok') return `is damaged (${String(integrity).replace(/\s+/g, ' ')})`
  if (database.prepare('PRAGMA foreign_key_check').get()) return 'is damaged (rows are missing)'
  return null
}

/** A document whose first updates are still in the journal has no row of its own yet. */
function contentsOf(database: DatabaseSync): Omit<Contents, 'files'> {
  const rooms = new Set(
    database
      .prepare('SELECT name FROM log_rooms')
      .all()
      .map(({ name }) => name),
  )
  for (const row of database.prepare('SELECT bytes FROM log_journal').iterate()) {
    for (const { room } of unpackBatch(bytesOf(row))) rooms.add(room)
  }
  const workspaces = Number(database.prepare('SELECT count(*) AS n FROM workspaces').get()?.n)
  return { workspaces, documents: rooms.size }
}
