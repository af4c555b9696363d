import * as Y from 'yjs'
import type { Unsent } from '#client/workspace/device/stored-document.ts'

const NOTHING = Uint8Array.of(0, 0)

/**
 * What waits for the relay says in full what was written, also into a record that has been erased since. The relay
 * still has to hear of it, because what was written later counts on from there: so it is told by what the document now
 * says in the place of it, which is that it was deleted. Gives the entries that become others, with what they become.
 */
export function withoutErased(doc: Y.Doc, entries: readonly Unsent[]): readonly Unsent[] {
  const { ds } = Y.snapshot(doc)
  const state = Y.decodeStateVector(Y.encodeStateVector(doc))
  const concerned = entries.filter(
    ({ update }) => says(update, ds) && isIn(state, Y.parseUpdateMeta(update).to),
  )
  const from = new Map<number, number>()
  for (const { update } of concerned)
    for (const [client, clock] of Y.parseUpdateMeta(update).from)
      from.set(client, Math.min(clock, from.get(client) ?? clock))
  const known = new Map([...state, ...from])
  // One of them says it for all: each would name every deletion there is.
  return concerned.map((entry, place) => ({
    ...entry,
    update: place === 0 ? Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known)) : NOTHING,
  }))
}

function isIn(state: ReadonlyMap<number, number>, ends: ReadonlyMap<number, number>): boolean {
  return ends.entries().every(([client, end]) => end <= (state.get(client) ?? 0))
}

/** Whether an update still says what is deleted by now. */
function says(update: Uint8Array, deleted: ReturnType<typeof Y.createDeleteSet>): boolean {
  return Y.decodeUpdate(update).structs.some(
    (struct) =>
      struct instanceof Y.Item &&
      !(struct.content instanceof Y.ContentDeleted) &&
      Y.isDeleted(deleted, struct.id),
  )
}
