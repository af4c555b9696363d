import type { Role } from '#shared/access/roles.ts'
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'
import type { Allocate } from './update/join.ts'
import { encodeVarUints, varUintLength, writeVarUint } from './update/writer.ts'

/**
 * Whole WebSocket frames, made once and written to any number of sockets: encoding a frame for each receiver is what
 * a fan-out to hundreds otherwise spends its time on. A stock client reads the first message of a frame only, so each
 * frame holds one.
 */
const BINARY = 0x82
const PING = 0x89

function headerLength(payload: number): number {
  return payload < 126 ? 2 : payload < 0x1_0000 ? 4 : 10
}

/** Writes the header of an unmasked binary frame and returns the offset behind it. */
function writeHeader(target: Buffer, payload: number): number {
  target[0] = BINARY
  if (payload < 126) {
    target[1] = payload
    return 2
  }
  if (payload < 0x1_0000) {
    target[1] = 126
    return target.writeUInt16BE(payload, 2)
  }
  target[1] = 127
  target.writeUInt32BE(Math.floor(payload / 0x1_0000_0000), 2)
  return target.writeUInt32BE(payload >>> 0, 6)
}

/** Room for a sync message of some kind (`SYNC`), in a frame of its own that may be kept for long. */
export function syncFrame(
  kind: number,
  allocate: (size: number) => Buffer = Buffer.allocUnsafeSlow,
): Allocate {
  return (size) => {
    const payload = 2 + varUintLength(size) + size
    const target = allocate(headerLength(payload) + payload)
    const at = writeHeader(target, payload)
    target[at] = MESSAGE.sync
    target[at + 1] = kind
    return { target, offset: writeVarUint(target, at + 2, size) }
  }
}

/** A sync message with bytes that are there already: an update, or a state vector. */
export function syncMessage(kind: number, content: Uint8Array): Buffer {
  const { target, offset } = syncFrame(kind, Buffer.allocUnsafe)(content.length)
  target.set(content, offset)
  return target
}

function messageFrame(payload: Uint8Array): Buffer {
  const target = Buffer.allocUnsafe(headerLength(payload.length) + payload.length)
  target.set(payload, writeHeader(target, payload.length))
  return target
}

/** A step 2 that says: you have everything. */
export const EMPTY_STEP_2 = syncMessage(SYNC.step2, Uint8Array.of(0, 0))

/**
 * A ping, which finds out whether anybody is there, and an awareness message about nobody: a stock client hangs up
 * when it has not heard a message for 30 s, and a ping is none to it.
 */
export const HEARTBEAT = Buffer.concat([
  Uint8Array.of(PING, 0),
  messageFrame(Uint8Array.of(MESSAGE.awareness, 1, 0)),
])

export function awarenessFrame(update: Uint8Array): Buffer {
  return messageFrame(Buffer.concat([encodeVarUints([MESSAGE.awareness, update.length]), update]))
}

/** `8, token, generation, seq`: everything up to `seq` has been sent on this connection and is on disk. */
export function savedFrame(token: number, generation: string, seq: number): Buffer {
  const name = Buffer.from(generation)
  const head = encodeVarUints([MESSAGE.saved, token, name.length])
  return messageFrame(Buffer.concat([head, name, encodeVarUints([seq])]))
}

/** `10, count`: how many guests look at the document. */
export function guestsFrame(count: number): Buffer {
  return messageFrame(encodeVarUints([MESSAGE.guests, count]))
}

/** `11, count`: how much waits in the inbox for the document. */
export function waitingFrame(count: number): Buffer {
  return messageFrame(encodeVarUints([MESSAGE.waiting, count]))
}

/** `9, role`: what the person behind this connection is now. */
export function roleFrame(role: Role): Buffer {
  const name = Buffer.from(role)
  return messageFrame(Buffer.concat([encodeVarUints([MESSAGE.role, name.length]), name]))
}
