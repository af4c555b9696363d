import type { Environment } from '#client/workspace/environment.ts'
import type { KeptFiles } from './kept-files.ts'
import type { MediaDatabase } from './media-database.ts'

/** Files of moderation that are to go with their records; a page that is killed in between leaves it to the next one. */
export interface LeavingFiles {
  /** Resolves when it is written down, before any of the records is erased. */
  note(hashes: readonly string[]): Promise<void>
  /**
   * Erases what was written down and nobody speaks of any more, and lets go here of what somebody else has erased.
   * @param isUsed whether a record speaks of a file: asked by a device that is in step, or it may be one that is to come
   */
  settle(isUsed: (hash: string) => boolean): Promise<void>
}

export interface LeavingMeans {
  readonly database: MediaDatabase
  readonly kept: Pick<KeptFiles, 'remove'>
  readonly environment: Pick<Environment, 'now'>
  /** Here and on the relay. */
  readonly erase: (hash: string) => Promise<void>
}

/** A file is kept a moment before its record is written. */
const SETTLED_MS = 86_400_000

export function createLeavingFiles({
  database,
  kept,
  environment,
  erase,
}: LeavingMeans): LeavingFiles {
  return {
    async note(hashes) {
      for (const hash of hashes) await database.putLeaving(hash)
    },
    async settle(isUsed) {
      for (const hash of await database.leaving())
        if (isUsed(hash)) await database.dropLeaving(hash)
        else await erase(hash)
      const before = environment.now() - SETTLED_MS
      for (const { hash, kind, usedAt } of await database.kept())
        if (kind === 'moderation' && usedAt < before && !isUsed(hash)) await kept.remove(hash)
    },
  }
}
