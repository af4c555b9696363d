import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { neighboursOf } from '#client/workspace/device/neighbours.ts'
import { tidied } from '#client/workspace/device/tidied.ts'
import type { Parts } from '#shared/domain/parts.ts'

export interface WrittenSnapshot {
  /** V2 */
  readonly update: Uint8Array
  readonly neighbours?: Uint8Array
}

/** Structs written in one go. */
const AT_ONCE = 5_000

/** `Y.encodeStateAsUpdateV2` of what is tidied, and the neighbours, in parts. Worth nothing where the document changes in a pause. */
export function* writeSnapshot(doc: Y.Doc): Parts<WrittenSnapshot> {
  const neighbours = yield* neighboursOf(doc)
  // What waits for something that is missing is written in a way of its own.
  if (!neighbours) return { update: Y.encodeStateAsUpdateV2(doc) }
  const { store } = doc
  const encoder = new Y.UpdateEncoderV2()
  const number = (value: number): void => encoding.writeVarUint(encoder.restEncoder, value)
  number(store.clients.size)
  let written = 0
  for (const [client, structs] of fromTheHighest(store.clients)) {
    number(structs.length)
    encoder.writeClient(client)
    number(0)
    for (const struct of structs) {
      tidied(struct).write(encoder, 0)
      written += 1
      if (written % AT_ONCE === 0) yield
    }
  }
  const { clients: deleted } = Y.createDeleteSetFromStructStore(store)
  number(deleted.size)
  for (const [client, ranges] of fromTheHighest(deleted)) {
    encoder.resetDsCurVal()
    number(client)
    number(ranges.length)
    for (const { clock, len } of ranges) {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(len)
    }
  }
  return { update: encoder.toUint8Array(), neighbours }
}

function fromTheHighest<T>(clients: ReadonlyMap<number, T>): [number, T][] {
  return [...clients].sort(([a], [b]) => b - a)
}
