import * as Y from 'yjs'
import type { Breath } from '#client/workspace/breaths.ts'

/** Bytes of updates that are read in one go: an import that is not yet folded into the snapshot leaves megabytes. */
const AT_ONCE = 64 * 1024

/**
 * Reads in what was kept behind the snapshot. What somebody has written in a quarter of an hour is there at once, in one
 * transaction; more comes in several, between which the page answers.
 */
export async function readTail(
  doc: Y.Doc,
  tail: readonly Uint8Array[],
  origin: unknown,
  breath: Breath,
): Promise<void> {
  for (let start = 0, end = 0; start < tail.length; start = end) {
    if (start > 0) await breath()
    for (let bytes = 0; end < tail.length && bytes < AT_ONCE; end += 1)
      bytes += tail[end]?.length ?? 0
    doc.transact(() => {
      for (const update of tail.slice(start, end)) Y.applyUpdate(doc, update, origin)
    }, origin)
  }
}
