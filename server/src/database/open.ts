import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations.ts'

/** Why a database file is not opened; the file is then as it was before. */
export type DatabaseProblem =
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | { readonly kind: 'not-a-database' }
  | { readonly kind: 'corrupt'; readonly detail: string }
  | { readonly kind: 'unreachable'; readonly detail: string }

export type OpenedDatabase =
  | { readonly ok: true; readonly database: DatabaseSync }
  | { readonly ok: false; readonly problem: DatabaseProblem }

const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26
const BUSY_TIMEOUT_MS = 5_000
/** `quick_check` reads the whole file: above this size the start would wait for it, and rows carry checksums anyway (R7). */
const QUICK_CHECK_BYTES = 64 * 1024 * 1024

/**
 * Opens the relay's one database file, making or migrating it as needed. Durable as R6 asks: WAL and
 * `synchronous=FULL`, so that a commit that returned survives a power cut.
 */
export function openDatabase(path: string): OpenedDatabase {
  try {
    if (existsSync(path) && statSync(path).size > 0) {
      const problem = inspect(path)
      if (problem) return { ok: false, problem }
    }
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY')
    migrate(database)
    return { ok: true, database }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

/** Reads without writing: closing a connection that may write would fold the WAL of a file that we then refuse. */
function inspect(path: string): DatabaseProblem | null {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS })
  try {
    const version = userVersion(database)
    if (version > MIGRATIONS.length) return { kind: 'newer', version, known: MIGRATIONS.length }
    if (statSync(path).size > QUICK_CHECK_BYTES) return null
    const found = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
    return found === 'ok' ? null : { kind: 'corrupt', detail: String(found) }
  } finally {
    database.close()
  }
}

/** One transaction a step, and the version is read inside it: two processes that start at once migrate once. */
function migrate(database: DatabaseSync): void {
  for (const [from, sql] of MIGRATIONS.entries()) {
    if (userVersion(database) > from) continue
    database.exec('BEGIN IMMEDIATE')
    try {
      if (userVersion(database) === from) database.exec(`${sql}; PRAGMA user_version=${from + 1}`)
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
}

function userVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}

function problemOf(error: unknown): DatabaseProblem {
  const detail = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  if (code === SQLITE_NOTADB) return { kind: 'not-a-database' }
  if (code === SQLITE_CORRUPT) return { kind: 'corrupt', detail }
  return { kind: 'unreachable', detail }
}
