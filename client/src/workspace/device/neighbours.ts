import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/**
 * Beside a snapshot, the left neighbour of each of its structs, as a distance within it. Yjs finds each one's place anew
 * whenever it reads an update, since others may have written there meanwhile; into an empty document nobody has, and
 * with the neighbours written down a document is there in half the time
 * (docs/decisions/what-a-device-keeps.md). The snapshot remains the truth: without them, or where anything does not
 * fit, it is read in the ordinary way.
 *
 * Null when the document holds what was not foreseen here, or waits for what is missing (M10).
 */
export function neighboursOf(doc: Y.Doc): Uint8Array | null {
  const { store } = doc
  if (store.pendingStructs !== null || store.pendingDs !== null) return null
  // As `encodeStateAsUpdateV2` writes them.
  const clients = [...store.clients].sort(([a], [b]) => b - a)
  const structs = clients.flatMap(([, own]) => own)
  const places = new Map<unknown, number>(structs.map((struct, place) => [struct, place]))
  const encoder = encoding.createEncoder()
  for (const [place, struct] of structs.entries()) {
    if (!(struct instanceof Y.Item)) continue
    if (!isForeseen(struct.content)) return null
    const left = struct.left === null ? place : places.get(struct.left)
    if (left === undefined) return null
    encoding.writeVarInt(encoder, place - left)
  }
  return encoding.toUint8Array(encoder)
}

/** False when nothing was done: the caller then applies the update. Throws nothing that `applyUpdateV2` would not. */
export function placeSnapshot(doc: Y.Doc, update: Uint8Array, neighbours: Uint8Array): boolean {
  if (!isUntouched(doc)) return false
  const { structs, ds } = Y.decodeUpdateV2(update)
  const clients = byClient(structs)
  if (!clients || !link(structs, neighbours) || !markDeleted(clients, ds)) return false
  const chains = chainsIn(structs)
  if (!chains) return false
  for (const [client, own] of clients) doc.store.clients.set(client, own)
  for (const struct of structs) {
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentType) {
      struct.content.type._integrate(doc, struct)
    }
  }
  for (const chain of chains) hang(doc, chain)
  return true
}

type Struct = Y.Item | Y.GC
type SharedType = Y.Doc['share'] extends Map<string, infer T> ? T : never

/** What follows each other in a text, or has replaced each other under a key. */
interface Chain {
  readonly head: Y.Item
  /** The name of a collection, or the type itself. */
  readonly parent: string | SharedType
  readonly key: string | null
}

/** Nobody would be told of what is placed, and nothing is there yet that it would have to fit to. */
function isUntouched(doc: Y.Doc): boolean {
  const isHeard = (type: SharedType) => type._eH.l.length > 0 || type._dEH.l.length > 0
  return doc.store.clients.size === 0 && !doc.share.values().some(isHeard)
}

/** Loops and comparisons are plain below: they run for tens of thousands of structs, once, before anything is compiled. */
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

function byClient(structs: readonly (Struct | Y.Skip)[]): Map<number, Struct[]> | null {
  const clients = new Map<number, Struct[]>()
  let client = Number.NaN
  let own: Struct[] = []
  let clock = 0
  for (const struct of structs) {
    if (struct instanceof Y.Skip) return null
    if (struct instanceof Y.Item && !isForeseen(struct.content)) return null
    if (struct.id.client !== client) {
      client = struct.id.client
      own = []
      clock = 0
      if (clients.has(client)) return null
      clients.set(client, own)
    }
    if (struct.id.clock !== clock) return null
    clock += struct.length
    own.push(struct)
  }
  return clients
}

function link(structs: readonly unknown[], neighbours: Uint8Array): boolean {
  const decoder = decoding.createDecoder(neighbours)
  for (let place = 0; place < structs.length; place += 1) {
    const struct = structs[place]
    if (!(struct instanceof Y.Item)) continue
    if (!decoding.hasContent(decoder)) return false
    const distance = decoding.readVarInt(decoder)
    if (distance === 0) continue
    const left = structs[place - distance]
    if (!(left instanceof Y.Item) || left.right !== null) return false
    struct.left = left
    left.right = struct
  }
  return !decoding.hasContent(decoder)
}

function markDeleted(
  clients: ReadonlyMap<number, readonly Struct[]>,
  { clients: deleted }: ReturnType<typeof Y.createDeleteSet>,
): boolean {
  for (const [client, ranges] of deleted) {
    const structs = clients.get(client) ?? []
    let place = 0
    for (const { clock, len } of ranges) {
      const end = clock + len
      while ((structs[place]?.id.clock ?? end) < clock) place += 1
      let reached = clock
      for (; reached < end; place += 1) {
        const struct = structs[place]
        if (struct?.id.clock !== reached) return false
        if (struct instanceof Y.Item) struct.markDeleted()
        reached += struct.length
      }
      if (reached !== end) return false
    }
  }
  return true
}

/** Null when an item is in none, or nobody knows to what a chain belongs. */
function chainsIn(structs: readonly unknown[]): Chain[] | null {
  const items = structs.filter((struct) => struct instanceof Y.Item)
  const types = new Map<string, SharedType>()
  for (const { id, content } of items) {
    if (content instanceof Y.ContentType) types.set(`${id.client}.${id.clock}`, content.type)
  }
  const chains: Chain[] = []
  let reached = 0
  for (const head of items) {
    if (head.left !== null) continue
    let chain: Chain | null = null
    // Only what was written into an empty place tells to what it belongs.
    for (let item: Y.Item | null = head; item; item = item.right) {
      reached += 1
      if (chain || item.parent === null) continue
      const { parent } = item as { readonly parent: unknown }
      const known = parent instanceof Y.ID ? types.get(`${parent.client}.${parent.clock}`) : parent
      if (known instanceof Y.AbstractType || typeof known === 'string') {
        chain = { head, parent: known, key: item.parentSub }
      }
    }
    if (!chain) return null
    chains.push(chain)
  }
  return reached === items.length ? chains : null
}

function hang(doc: Y.Doc, { head, parent: named, key }: Chain): void {
  const parent = typeof named === 'string' ? doc.get(named) : named
  if (key === null) parent._start = head
  let last = head
  for (let item: Y.Item | null = head; item; item = item.right) {
    item.parent = parent
    item.parentSub = key
    if (key === null && item.countable && !item.deleted) parent._length += item.length
    last = item
  }
  if (key !== null) parent._map.set(key, last)
}
