import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'

/** Hocuspocus marks some answers so; they read like any other sync message. */
const SYNC_REPLY = 4

export type SyncKind = keyof typeof SYNC

export function syncMessage(prefix: Uint8Array, kind: SyncKind, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, prefix)
  encoding.writeVarUint(encoder, MESSAGE.sync)
  encoding.writeVarUint(encoder, SYNC[kind])
  encoding.writeVarUint8Array(encoder, payload)
  return encoding.toUint8Array(encoder)
}

/** State vector of a client that holds nothing. */
export const NOTHING = new Uint8Array([0])
/** Update without structs and deletions: a client's answer when it has nothing to add. */
export const EMPTY_UPDATE = new Uint8Array([0, 0])

export interface SyncReader {
  step1?(stateVector: Uint8Array): void
  /** From a step 2 or an update; `answer` tells which. */
  update?(update: Uint8Array, answer: boolean): void
}

/** Reads the sync messages of one frame and passes over the others. A copy is made of nothing. */
export function readSync(prefix: Uint8Array, frame: Uint8Array, reader: SyncReader): void {
  const decoder = decoding.createDecoder(frame)
  while (decoding.hasContent(decoder)) {
    decoder.pos += prefix.length
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.awareness) decoding.readVarUint8Array(decoder)
    if (type !== MESSAGE.sync && type !== SYNC_REPLY) {
      if (type === MESSAGE.awareness) continue
      return
    }
    const kind = decoding.readVarUint(decoder)
    const payload = decoding.readVarUint8Array(decoder)
    if (kind === SYNC.step1) reader.step1?.(payload)
    else reader.update?.(payload, kind === SYNC.step2)
  }
}
