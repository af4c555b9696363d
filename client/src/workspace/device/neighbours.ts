import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { tidied } from '#client/workspace/device/tidied.ts'
import type { Parts } from '#shared/domain/parts.ts'

/** Structs looked at in one go. */
const AT_ONCE = 5_000

/**
 * Beside a snapshot, the left neighbour of each of its structs, as a distance within it. Yjs finds each one's place anew
 * whenever it reads an update, since others may have written there meanwhile; into an empty document nobody has, and
 * with the neighbours written down a document is there in less than half the time (`place-snapshot.ts`). The snapshot
 * remains the truth: without them, or where anything does not fit, it is read in the ordinary way.
 *
 * Null when the document holds what was not foreseen here, or waits for what is missing (M10).
 */
export function* neighboursOf(doc: Y.Doc): Parts<Uint8Array | null> {
  const { store } = doc
  if (store.pendingStructs !== null || store.pendingDs !== null) return null
  // As `encodeStateAsUpdateV2` writes them.
  const clients = [...store.clients].sort(([a], [b]) => b - a)
  const structs = clients.flatMap(([, own]) => own)
  const places = new Map<unknown, number>()
  for (const struct of structs) {
    places.set(struct, places.size)
    if (places.size % AT_ONCE === 0) yield
  }
  const encoder = encoding.createEncoder()
  for (const [place, struct] of structs.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) yield
    const kept = struct instanceof Y.Item ? tidied(struct) : struct
    if (!(struct instanceof Y.Item && kept instanceof Y.Item)) continue
    if (!isForeseen(kept.content)) return null
    const left = struct.left === null ? place : places.get(struct.left)
    if (left === undefined) return null
    encoding.writeVarInt(encoder, place - left)
  }
  return encoding.toUint8Array(encoder)
}

function isForeseen(content: Y.Item['content']): boolean {
  if (content instanceof Y.ContentType) {
    return content.type instanceof Y.Map || content.type instanceof Y.Text
  }
  return (
    content instanceof Y.ContentAny ||
    content instanceof Y.ContentString ||
    content instanceof Y.ContentDeleted
  )
}
