import * as Y from 'yjs'
import type { LeavingFiles } from '#client/workspace/media/leaving-files.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

export interface EvidenceFiles {
  /** This device forgets a file. */
  forget(hash: string): void
  /** The same, and so does the relay. */
  erase(hash: string): void
  /** Null where nothing is kept. */
  readonly leaving: LeavingFiles | null
}

/**
 * The file goes with the last record that speaks of it: whoever erases that for good has the relay erase the file, and
 * every device that hears of it forgets it. A record that is only marked as deleted keeps its file.
 * @param lookEverywhere resolves when every volume is watched: an old one may speak of the same file
 */
export function watchErasures(
  files: EvidenceFiles,
  lookEverywhere: () => Promise<void>,
): {
  /** Watches what is evidence in one more document; the result ends that. */
  attach(media: Records): () => void
  /** Goes on with what a page left that was killed; once this device is in step in every volume. */
  settle(): Promise<void>
} {
  const hashes = new Map<string, string>()
  const isUsed = (hash: string): boolean => [...hashes.values()].includes(hash)
  const eraseUnused = async (hash: string): Promise<void> => {
    await lookEverywhere()
    if (!isUsed(hash)) files.erase(hash)
  }
  return {
    attach(media) {
      const read = (id: string): void => {
        const map = media.get(id)
        const hash = map instanceof Y.Map ? map.get('hash') : null
        if (typeof hash === 'string') hashes.set(id, hash)
      }
      const watch = ({ keysChanged }: Y.YMapEvent<RecordMap>, { local }: Y.Transaction): void => {
        for (const id of keysChanged as Set<string>) {
          if (media.has(id)) {
            read(id)
            continue
          }
          const hash = hashes.get(id)
          hashes.delete(id)
          if (hash === undefined || isUsed(hash)) continue
          if (local) void eraseUnused(hash)
          else files.forget(hash)
        }
      }
      for (const id of media.keys()) read(id)
      media.observe(watch)
      return () => media.unobserve(watch)
    },
    async settle() {
      await lookEverywhere()
      await files.leaving?.settle(isUsed)
    },
  }
}
