import type * as Y from 'yjs'
import type { Parts } from '#shared/domain/parts.ts'
import { UNREADABLE } from './columns.ts'
import { Placing, type SharedType } from './placing.ts'

/**
 * Reads a snapshot (V2) into an empty document by what `neighboursOf` wrote beside it, in parts; nothing is in the document
 * before all of it is. False when nothing was done: the caller then applies the update. Throws nothing that `applyUpdateV2` would
 * not. It touches fields of Yjs that are not documented (docs/decisions/what-a-device-keeps.md).
 */
export function* placeSnapshot(
  doc: Y.Doc,
  update: Uint8Array,
  neighbours: Uint8Array,
): Parts<boolean> {
  if (!isUntouched(doc)) return false
  try {
    const placed = yield* new Placing(doc, update, neighbours).run()
    // In a pause somebody may have written there.
    if (placed === null || !isUntouched(doc)) return false
    for (const [client, own] of placed.clients) doc.store.clients.set(client, own)
    for (const [name, type] of placed.collections) adopt(type, doc.get(name))
    return true
  } catch (error) {
    if (error !== UNREADABLE) throw error
    return false
  }
}

/** Nobody would be told of what is placed, and nothing is there yet that it would have to fit to. */
function isUntouched(doc: Y.Doc): boolean {
  const isHeard = (type: SharedType) => type._eH.l.length > 0 || type._dEH.l.length > 0
  return doc.store.clients.size === 0 && !doc.share.values().some(isHeard)
}

/** All that lies in a type that stood for a collection lies in the collection. */
function adopt(from: SharedType, to: SharedType): void {
  to._map = from._map
  to._start = from._start
  to._length = from._length
  for (const last of from._map.values())
    for (let item: Y.Item | null = last; item; item = item.left) item.parent = to
  for (let item = from._start; item; item = item.right) item.parent = to
}
