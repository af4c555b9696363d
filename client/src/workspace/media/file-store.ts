import { del, get, set, type UseStore } from 'idb-keyval'
import type { StorageProblem } from '#client/workspace/status/sync-status.ts'

/** The bytes of files on this device, by the hash of their content. */
export interface FileStore {
  /** Null once all of it is here. */
  put(hash: string, content: Blob): Promise<StorageProblem | null>
  get(hash: string): Promise<Blob | null>
  remove(hash: string): Promise<void>
}

/** Where the files of a workspace lie in the browser's own file system (OPFS). */
export function folderName(workspace: string): string {
  return `media-${workspace}`
}

/**
 * In the browser's own file system where it has one that a page can write to, else in the database, where a file has to fit
 * into memory.
 */
export async function openFileStore(
  workspace: string,
  storage: StorageManager | null,
  database: UseStore,
): Promise<FileStore> {
  const folder = await folderOf(workspace, storage)
  return folder ? inFolder(folder) : inDatabase(database)
}

async function folderOf(
  workspace: string,
  storage: StorageManager | null,
): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await storage?.getDirectory()
    const folder = await root?.getDirectoryHandle(folderName(workspace), { create: true })
    // Safari lets a page write only from a worker, up to version 26.
    const isWritable =
      typeof FileSystemFileHandle === 'function' &&
      'createWritable' in FileSystemFileHandle.prototype
    return folder && isWritable ? folder : null
  } catch {
    return null
  }
}

function inFolder(folder: FileSystemDirectoryHandle): FileStore {
  return {
    async put(hash, content) {
      try {
        const handle = await folder.getFileHandle(hash, { create: true })
        // What is written takes the file's place when it is closed, and not before.
        const writing = await handle.createWritable()
        try {
          await writing.write(content)
          await writing.close()
        } catch (error) {
          await writing.abort().catch(() => {})
          await folder.removeEntry(hash).catch(() => {})
          throw error
        }
        return null
      } catch (error) {
        return problemOf(error)
      }
    },
    async get(hash) {
      const file = await folder
        .getFileHandle(hash)
        .then((handle) => handle.getFile())
        .catch(() => null)
      // A page that went while it made the file leaves an empty one.
      return file && file.size > 0 ? file : null
    },
    remove: (hash) => folder.removeEntry(hash).catch(() => {}),
  }
}

function inDatabase(database: UseStore): FileStore {
  return {
    async put(hash, content) {
      try {
        await set(['file', hash], await content.arrayBuffer(), database)
        return null
      } catch (error) {
        return problemOf(error)
      }
    },
    async get(hash) {
      const bytes = await get<unknown>(['file', hash], database).catch(() => null)
      return bytes instanceof ArrayBuffer ? new Blob([bytes]) : null
    },
    remove: (hash) => del(['file', hash], database).catch(() => {}),
  }
}

function problemOf(error: unknown): StorageProblem {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
}
