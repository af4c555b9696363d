import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Returns when the file's content is on disk. */
export function syncFile(path: string): void {
  syncPath(path, 'r+')
}

/** Returns when the file's name is on disk too: a new or renamed file can otherwise be missing after a power cut. */
export function syncFolderOf(path: string): void {
  // Windows knows no such thing for a folder.
  if (process.platform !== 'win32') syncPath(dirname(path), 'r')
}

function syncPath(path: string, flags: string): void {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
