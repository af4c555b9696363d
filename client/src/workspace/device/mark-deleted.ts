import * as Y from 'yjs'
import type { Column } from './columns.ts'
import type { Struct } from './placing.ts'

/**
 * Marks what a snapshot (V2) says at its end to be deleted, of the structs of each client. False when they do not have it so, or
 * more stands behind.
 */
export function markDeleted(
  deletions: Column,
  clients: ReadonlyMap<number, readonly Struct[]>,
): boolean {
  for (let left = deletions.varUint(); left > 0; left -= 1) {
    const structs = clients.get(deletions.varUint()) ?? []
    let place = 0
    let end = 0
    for (let ranges = deletions.varUint(); ranges > 0; ranges -= 1) {
      const from = end + deletions.varUint()
      end = from + deletions.varUint() + 1
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
  }
  return deletions.isAtEnd
}

function mark(item: Y.Item): void {
  const { parent } = item
  if (item.parentSub === null && item.countable && parent instanceof Y.AbstractType) {
    parent._length -= item.length
  }
  item.markDeleted()
}
