import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'
import { type AwarenessEntry, decodeAwareness } from './awareness.ts'
import { Cursor, MALFORMED } from './update/cursor.ts'
import { decodeVector, type Vector } from './update/vector.ts'

/** One message of a client, taken apart; what an update holds is judged later. */
export type Incoming =
  | { readonly kind: 'step1'; readonly vector: Vector }
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly isStep2: boolean }
  | { readonly kind: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly kind: 'query-awareness' }
  | { readonly kind: 'saved'; readonly token: number }

/** All messages of a frame (R4); null when one of them is malformed, and then none of them counts. */
export function readFrame(frame: Uint8Array, awarenessStateBytes: number): Incoming[] | null {
  const cursor = new Cursor(frame)
  const messages: Incoming[] = []
  try {
    do {
      const message = readMessage(cursor, awarenessStateBytes)
      if (message) messages.push(message)
    } while (cursor.pos < cursor.end)
    return messages
  } catch (error) {
    if (error === MALFORMED) return null
    throw error
  }
}

/** Null for the one kind that means nothing from a client: what it thinks of our permissions. */
function readMessage(cursor: Cursor, awarenessStateBytes: number): Incoming | null {
  switch (cursor.varUint()) {
    case MESSAGE.sync:
      return readSync(cursor)
    case MESSAGE.awareness: {
      const entries = decodeAwareness(cursor.varBytes(), awarenessStateBytes)
      if (!entries) throw MALFORMED
      return { kind: 'awareness', entries }
    }
    case MESSAGE.queryAwareness:
      return { kind: 'query-awareness' }
    case MESSAGE.auth:
      cursor.varUint()
      cursor.varBytes()
      return null
    case MESSAGE.saved:
      return { kind: 'saved', token: cursor.varUint() }
    default:
      throw MALFORMED
  }
}

function readSync(cursor: Cursor): Incoming {
  const step = cursor.varUint()
  const content = cursor.varBytes()
  if (step === SYNC.step1) {
    const vector = decodeVector(content)
    if (!vector) throw MALFORMED
    return { kind: 'step1', vector }
  }
  if (step !== SYNC.step2 && step !== SYNC.update) throw MALFORMED
  return { kind: 'update', update: content, isStep2: step === SYNC.step2 }
}
