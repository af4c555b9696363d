import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type DatabaseProblem, openDatabase } from './database/open.ts'

/** How long a start waits for a relay that is just stopping. */
const LOCK_PATIENCE_MS = 2_000
const SQLITE_BUSY = 5

export function databaseIn(folder: string): string {
  return join(folder, 'ruche.db')
}

export type Locked =
  | { readonly ok: true; readonly path: string; release(): void }
  | { readonly ok: false; readonly problem: string }

export type OpenedData =
  | { readonly ok: true; readonly path: string; readonly database: DatabaseSync; close(): void }
  | { readonly ok: false; readonly problem: string }

/** Makes the data folder, locks it, and opens the database in it. `problem` is a sentence for the operator. */
export function openDataFolder(folder: string): OpenedData {
  const locked = lockDataFolder(folder)
  if (!locked.ok) return locked
  const opened = openDatabase(locked.path)
  if (!opened.ok) {
    locked.release()
    return { ok: false, problem: explainDatabase(opened.problem, locked.path) }
  }
  const { database } = opened
  return {
    ok: true,
    path: locked.path,
    database,
    close() {
      database.close()
      locked.release()
    },
  }
}

/**
 * One relay a folder, and no restore under a running one. The lock is SQLite's own on an empty file, so the system
 * lets go of it however the process ends; a file with a process id in it would outlive a kill.
 */
export function lockDataFolder(folder: string): Locked {
  const problem = (reason: string) =>
    ({
      ok: false,
      problem: `Ruche cannot use the data folder ${folder}: ${reason}. RUCHE_DATA chooses another one.`,
    }) as const
  try {
    makeFolder(folder)
    const lock = new DatabaseSync(join(folder, 'ruche.lock'), { timeout: LOCK_PATIENCE_MS })
    try {
      lock.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      lock.close()
      if (!isBusy(error)) throw error
      return {
        ok: false,
        problem: `Another Ruche is using the data folder ${folder}. Stop that one first.`,
      }
    }
    return { ok: true, path: databaseIn(folder), release: () => lock.close() }
  } catch (error) {
    return problem(error instanceof Error ? error.message : String(error))
  }
}

/** `recursive` of Node never comes back from a file system that makes no folders, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** What to tell an operator whose database was not opened; it was not changed. */
export function explainDatabase(problem: DatabaseProblem, path: string): string {
  const untouched = 'It was not changed.'
  switch (problem.kind) {
    case 'newer':
      return `The database ${path} was written by a newer Ruche (version ${problem.version}; this one knows ${problem.known}). ${untouched} Start the newer Ruche, or restore a backup made before it.`
    case 'not-a-database':
      return `${path} is no database of Ruche. ${untouched} Move it away, or restore a backup: npm run restore -- FILE`
    case 'corrupt':
      return `The database ${path} is damaged (${onOneLine(problem.detail)}). ${untouched} Restore a backup: npm run restore -- FILE`
    case 'unreachable':
      return `The database ${path} cannot be opened: ${problem.detail}. ${untouched} Check that this user may write to its folder and that the disk is not full.`
  }
}

/** SQLite's findings have line breaks, and a sentence for a log has none. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
