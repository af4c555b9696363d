import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { syncFile, syncFolderOf } from './durable.ts'
import { packMedia } from './media-in-copy.ts'
import { type Contents, verifyCopy } from './verify.ts'

export type BackedUp =
  | {
      readonly ok: true
      readonly contents: Contents
      /** Attached files that the database speaks of and that are not on the disk, or not whole. */
      readonly missing: number
    }
  | { readonly ok: false; readonly problem: string }

const BUSY_MS = 10_000

/**
 * Copies the database as it is at one moment and the files that it speaks of, also while a relay writes to it. Under its own name there is only ever
 * a whole copy that has been read back: it is written beside it, and renamed last.
 */
export function backUp(databasePath: string, mediaFolder: string, file: string): BackedUp {
  if (!existsSync(databasePath)) return failed(`There is no database at ${databasePath}.`)
  if (existsSync(file)) return failed(`${file} is there already; a backup never overwrites a file.`)
  if (!existsSync(dirname(file))) return failed(`The folder ${dirname(file)} does not exist.`)
  const unfinished = `${file}.unfinished`
  try {
    rmSync(unfinished, { force: true })
    // A backup may lie anywhere, and holds everything: from its first byte only its owner may read it.
    closeSync(openSync(unfinished, 'wx', 0o600))
    copyInto(databasePath, unfinished)
    const { missing } = packMedia(unfinished, mediaFolder)
    syncFile(unfinished)
    const verified = verifyCopy(unfinished)
    if (!verified.ok) {
      rmSync(unfinished)
      return failed(`The copy of ${databasePath} ${verified.problem}.`)
    }
    if (existsSync(file)) return failed(`${file} was made by somebody else meanwhile.`)
    renameSync(unfinished, file)
    syncFolderOf(file)
    return { ok: true, contents: verified.contents, missing }
  } catch (error) {
    rmSync(unfinished, { force: true })
    return failed(error instanceof Error ? `${error.message}.` : String(error))
  }
}

function copyInto(databasePath: string, file: string): void {
  const database = new DatabaseSync(databasePath, { readOnly: true, timeout: BUSY_MS })
  try {
    // One read transaction: writers go on, and unlike a page-by-page backup it never has to begin again.
    database.prepare('VACUUM INTO ?').run(file)
  } finally {
    database.close()
  }
}

function failed(reason: string): BackedUp {
  return { ok: false, problem: `No backup was made. ${reason}` }
}
