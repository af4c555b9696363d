import * as decoding from 'lib0/decoding'
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'

const SYNC_REPLY = 4

/** Whether a frame that a relay passed on cannot be read: a stock client throws at it. */
export function isPoison(frame: Uint8Array, prefixLength: number): boolean {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  try {
    const decoder = decoding.createDecoder(frame)
    decoder.pos += prefixLength
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.awareness) {
      applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), null)
    } else if (type === MESSAGE.sync || type === SYNC_REPLY) {
      const kind = decoding.readVarUint(decoder)
      const payload = decoding.readVarUint8Array(decoder)
      if (kind === SYNC.step1) Y.decodeStateVector(payload)
      else Y.decodeUpdate(payload)
    }
    return false
  } catch {
    return true
  } finally {
    awareness.destroy()
    doc.destroy()
  }
}
