import type { Environment } from '#client/workspace/environment.ts'
import type { StorageProblem } from '#client/workspace/status/sync-status.ts'
import type { FileKind } from '#shared/protocol/media.ts'
import type { FileStore } from './file-store.ts'
import type { MediaDatabase } from './media-database.ts'

/** The files on this device: those that wait for the relay, and as many of the others as it keeps. */
export interface KeptFiles {
  /** Null once it is here. */
  put(hash: string, content: Blob, kind: FileKind): Promise<StorageProblem | null>
  get(hash: string, kind: FileKind): Promise<Blob | null>
  /** Not where it waits for the relay for the sake of something else. */
  remove(hash: string): Promise<void>
}

/** At most so much, and at most a quarter of what the browser grants: the rest is for what was written. */
const MOST_BYTES = 500 * 2 ** 20
const SHARE = 0.25
/** How often it is noted that a file was looked at. */
const NOTE_EVERY_MS = 60 * 60_000

/**
 * Keeps what was looked at last within its bounds. Never lets go of what is not on the relay, and never of what was put
 * here by this tab.
 */
export function createKeptFiles(
  store: Promise<FileStore>,
  database: MediaDatabase,
  { now, storage }: Pick<Environment, 'now' | 'storage'>,
): KeptFiles {
  const noted = new Map<string, number>()

  const note = async (hash: string, bytes: number, kind: FileKind): Promise<void> => {
    if ((noted.get(hash) ?? 0) > now() - NOTE_EVERY_MS) return
    noted.set(hash, now())
    await database.putKept({ hash, bytes, kind, usedAt: now() })
  }

  const most = async (): Promise<number> => {
    const quota = await storage?.estimate().then(
      (estimate) => estimate.quota,
      () => null,
    )
    return Math.min(MOST_BYTES, quota ? quota * SHARE : MOST_BYTES)
  }

  /** How much there is still room for, as far as this tab knows. */
  let room = 0

  /** Lets go of the longest unseen until so many bytes more have room. */
  const makeRoom = async (wanted: number): Promise<void> => {
    room -= wanted
    if (room >= 0) return
    const waiting = new Set((await database.waiting()).map(({ hash }) => hash))
    const kept = (await database.kept()).toSorted((a, b) => a.usedAt - b.usedAt)
    let over = kept.reduce((sum, { bytes }) => sum + bytes, wanted) - (await most())
    for (const { hash, bytes } of kept) {
      if (over <= 0) break
      if (waiting.has(hash) || noted.has(hash)) continue
      await (await store).remove(hash)
      await database.dropKept(hash)
      over -= bytes
    }
    room = Math.max(0, -over)
  }

  return {
    async put(hash, content, kind) {
      try {
        await makeRoom(content.size)
        const problem = await (await store).put(hash, content)
        if (problem === null) await note(hash, content.size, kind)
        return problem
      } catch {
        return 'refused'
      }
    },
    async get(hash, kind) {
      const content = await (await store).get(hash)
      if (content) await note(hash, content.size, kind).catch(() => {})
      return content
    },
    async remove(hash) {
      const waiting = await database.waiting()
      if (waiting.some((one) => one.hash === hash)) return
      noted.delete(hash)
      await (await store).remove(hash)
      await database.dropKept(hash)
    },
  }
}
