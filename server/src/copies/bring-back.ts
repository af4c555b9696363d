import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { explainDatabase, lockDataFolder } from '#server/data-folder.ts'
import { openDatabase } from '#server/database/open.ts'
import { mediaIn } from '#server/media/media-folder.ts'
import { syncFile, syncFolderOf } from './durable.ts'
import { unpackMedia } from './media-in-copy.ts'
import { type Contents, verifyCopy } from './verify.ts'

export type BroughtBack =
  | {
      readonly ok: true
      readonly contents: Contents
      /** Where the database that was there is now; null when there was none. */
      readonly kept: string | null
    }
  | { readonly ok: false; readonly problem: string }

/**
 * Puts a backup into the place of the database. Whenever it is interrupted, the folder holds one whole database: the
 * one before, or the one brought back.
 */
export function bringBack(folder: string, file: string, now: Date): BroughtBack {
  if (!existsSync(file)) return failed(`There is no file ${file}.`)
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0)
    return failed(
      `${file} is a database in use, with changes in ${file}-wal. Copy one with npm run backup.`,
    )
  const locked = lockDataFolder(folder)
  if (!locked.ok) return failed(locked.problem)
  const incoming = `${locked.path}.incoming`
  try {
    remove(incoming)
    copyFileSync(file, incoming)
    // It holds everything, and may come from a copy that others could read, into a folder that they may look into.
    chmodSync(incoming, 0o600)
    const verified = verifyCopy(incoming)
    if (!verified.ok) return failed(`${file} ${verified.problem}.`)
    // Files have no other content under the same name, so they may come before the database that speaks of them.
    unpackMedia(incoming, mediaIn(folder))
    makeOlder(incoming)
    const kept = existsSync(locked.path) ? putAside(locked.path, folder, now) : null
    renameSync(incoming, locked.path)
    syncFolderOf(locked.path)
    return { ok: true, contents: verified.contents, kept }
  } catch (error) {
    return failed(error instanceof Error ? `${error.message}.` : String(error))
  } finally {
    remove(incoming)
    locked.release()
  }
}

/** Marks it as perhaps holding less than devices were told, so that they compare instead of resuming (`generation`). */
function makeOlder(path: string): void {
  // As a relay would: the copy may be of an older Ruche.
  const opened = openDatabase(path)
  if (!opened.ok) throw new Error(explainDatabase(opened.problem, path))
  const { database } = opened
  // A link that was used or revoked since then must not work again.
  database.exec(
    `UPDATE log_state SET stopped_cleanly = 0;
     DELETE FROM device_links;
     UPDATE invitations SET revoked_at = unixepoch() * 1000 WHERE revoked_at IS NULL`,
  )
  database.close()
  syncFile(path)
}

/** Gives the database a second name, under which it stays when its first is taken over. */
function putAside(path: string, folder: string, now: Date): string {
  foldLog(path)
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-')
  const kept = join(folder, `ruche-before-${stamp}.db`)
  linkOrCopy(path, kept)
  // Still there only for a database too damaged to be opened. It would be taken for the new one's.
  if (existsSync(`${path}-wal`)) linkOrCopy(`${path}-wal`, `${kept}-wal`)
  syncFolderOf(kept)
  for (const rest of ['-wal', '-shm']) rmSync(path + rest, { force: true })
  return kept
}

/** Brings what a killed relay left in its write-ahead log into the file itself. */
function foldLog(path: string): void {
  try {
    const database = new DatabaseSync(path)
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
  } catch {
    // Damaged, which may be why a backup is brought back: it is put aside as it is.
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (existsSync(to)) throw error
    // Some file systems know no second names.
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    syncFile(to)
  }
}

function remove(path: string): void {
  for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(path + rest, { force: true })
}

function failed(reason: string): BroughtBack {
  return { ok: false, problem: `Nothing was restored. ${reason}` }
}
