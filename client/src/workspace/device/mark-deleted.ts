import * as Y from 'yjs'
import type { Column } from './columns.ts'
import type { Struct } from './placing.ts'

/** From a clock to the one behind its end. */
type Range = readonly [from: number, end: number]

/**
 * Marks what a snapshot (V2) says at its end to be deleted, of the structs of each client. False when they do not have it so, or
 * more stands behind. How much of each client's is `gone` by what its structs are has been marked as they were made; mostly that is
 * all, and walking through all of the memory once more is spared.
 */
export function markDeleted(
  deletions: Column,
  clients: ReadonlyMap<number, readonly Struct[]>,
  gone: ReadonlyMap<number, number>,
): boolean {
  for (let left = deletions.varUint(); left > 0; left -= 1) {
    const client = deletions.varUint()
    const ranges = readRanges(deletions)
    const length = ranges.reduce((sum, [from, end]) => sum + end - from, 0)
    if (length === gone.get(client)) continue
    if (!markRanges(clients.get(client) ?? [], ranges)) return false
  }
  return deletions.isAtEnd
}

function readRanges(deletions: Column): readonly Range[] {
  const ranges: Range[] = []
  let end = 0
  for (let left = deletions.varUint(); left > 0; left -= 1) {
    const from = end + deletions.varUint()
    end = from + deletions.varUint() + 1
    ranges.push([from, end])
  }
  return ranges
}

function markRanges(structs: readonly Struct[], ranges: readonly Range[]): boolean {
  let place = 0
  for (const [from, end] of ranges) {
    while ((structs[place]?.id.clock ?? end) < from) place += 1
    let reached = from
    for (; reached < end; place += 1) {
      const struct = structs[place]
      if (struct?.id.clock !== reached) return false
      if (struct instanceof Y.Item) mark(struct)
      reached += struct.length
    }
    if (reached !== end) return false
  }
  return true
}

function mark(item: Y.Item): void {
  const { parent } = item
  if (item.parentSub === null && item.countable && parent instanceof Y.AbstractType) {
    parent._length -= item.length
  }
  item.markDeleted()
}
