import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, type Stats } from 'node:fs'
import { open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolderOf } from '#server/copies/durable.ts'
import { HEAD_BYTES, isHash } from '#shared/protocol/media.ts'
import { isId } from '#shared/protocol/names.ts'

/** Where the bytes lie: `media/{workspace}/{hash}` beside the database, and `media/arriving/{upload}` until they are whole. */
export interface MediaFolder {
  fileOf(workspace: string, hash: string): string
  arriving(upload: string): string
  /** Everything that lies here under a name of ours, as `{workspace, hash}`. */
  files(): Promise<readonly { readonly workspace: string; readonly hash: string }[]>
  arrivals(): Promise<readonly string[]>
  /** Gives a whole file its place; resolves when it is there after a power cut, too. */
  place(upload: string, workspace: string, hash: string): Promise<void>
  /** What has come of an upload that nobody waits for. */
  forget(upload: string): Promise<void>
  remove(workspace: string, hash: string): Promise<void>
  /** Removes the folder of a workspace that has no file any more. */
  close(workspace: string): Promise<void>
}

export function mediaIn(dataFolder: string): string {
  return join(dataFolder, 'media')
}

export function openMediaFolder(folder: string): MediaFolder {
  const arrivals = join(folder, 'arriving')
  const fileOf = (workspace: string, hash: string) => join(folder, workspace, hash)
  const arriving = (upload: string) => join(arrivals, upload)
  mkdirSync(arrivals, { recursive: true, mode: 0o700 })

  return {
    fileOf,
    arriving,
    async files() {
      const workspaces = (await readdir(folder)).filter(isId)
      const found = workspaces.map(async (workspace) => {
        const names = await readdir(join(folder, workspace))
        return names.filter(isHash).map((hash) => ({ workspace, hash }))
      })
      return (await Promise.all(found)).flat()
    },
    async arrivals() {
      return (await readdir(arrivals)).filter(isId)
    },
    async place(upload, workspace, hash) {
      const from = arriving(upload)
      const to = fileOf(workspace, hash)
      mkdirSync(join(folder, workspace), { recursive: true, mode: 0o700 })
      const file = await open(from, 'r+')
      await file.sync().finally(() => file.close())
      await rename(from, to)
      syncFolderOf(to)
      syncFolderOf(join(folder, workspace))
    },
    forget: (upload) => rm(arriving(upload), { force: true }),
    remove: (workspace, hash) => rm(fileOf(workspace, hash), { force: true }),
    // Not when something is in it: then it stays.
    close: (workspace) => rmdir(join(folder, workspace)).catch(() => {}),
  }
}

/** Its size in bytes; null when there is no such file. */
export async function sizeOf(path: string): Promise<number | null> {
  return (await look(path))?.size ?? null
}

/** When it was last written to, in milliseconds since 1970; null when there is no such file. */
export async function touchedAt(path: string): Promise<number | null> {
  return (await look(path))?.mtimeMs ?? null
}

function look(path: string): Promise<Stats | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

/** Reads all of it: the SHA-256 in hexadecimal digits, and the first bytes, which say what it is. */
export async function fingerprint(
  path: string,
): Promise<{ readonly hash: string; readonly head: Uint8Array }> {
  const sum = createHash('sha256')
  let head = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES)
    sum.update(chunk)
  }
  return { hash: sum.digest('hex'), head: new Uint8Array(head) }
}
