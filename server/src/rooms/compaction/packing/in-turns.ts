import * as Y from 'yjs'

export type Struct = Y.Item | Y.GC

/**
 * Every struct of a document, so that each comes behind what it refers to, in turns of one client that are as long as
 * they can be: who waits for another one goes on when that one's turn is over.
 */
export function* inTurns({ clients }: Y.Doc['store']): Generator<Struct> {
  const next = new Map<number, number>([...clients.keys()].map((client) => [client, 0]))
  const waiting = new Map<number, { readonly client: number; readonly clock: number }[]>()
  const reached = (client: number): number =>
    clients.get(client)?.[next.get(client) ?? 0]?.id.clock ?? Number.POSITIVE_INFINITY

  const ready = [...clients.keys()]
  for (const turn of ready) {
    const structs = clients.get(turn) ?? []
    for (let at = next.get(turn) ?? 0; at < structs.length; next.set(turn, ++at)) {
      const struct = structs[at]
      if (!struct || struct instanceof Y.Skip) throw new Error('A document has a hole')
      const missing = needsOf(struct).find(({ client, clock }) => clock >= reached(client))
      if (missing) {
        const { client, clock } = missing
        const others = waiting.get(client)
        if (others) others.push({ client: turn, clock })
        else waiting.set(client, [{ client: turn, clock }])
        break
      }
      yield struct
    }
    const before = waiting.get(turn) ?? []
    waiting.set(
      turn,
      before.filter(({ clock }) => clock >= reached(turn)),
    )
    for (const { client, clock } of before) if (clock < reached(turn)) ready.push(client)
  }
}

/** What a struct refers to of other clients; its own client's are there already. */
function needsOf(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  const { id, origin, rightOrigin, parent } = struct
  const around = parent instanceof Y.AbstractType ? parent._item : null
  return [origin, rightOrigin, around?.id].filter(
    (needed): needed is Y.ID =>
      needed !== null && needed !== undefined && needed.client !== id.client,
  )
}
