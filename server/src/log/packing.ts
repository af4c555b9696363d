import type { Append, LoggedUpdate } from './log.ts'

/**
 * How updates travel to the log's thread and lie in its tables: one block of bytes for many of them, because moving
 * or writing a block costs about the same whatever it holds. Numbers are little endian.
 */

const SEQ_BYTES = 8
const LENGTH_BYTES = 4

/** Each update: length of the room's name (2 bytes), name, sequence number (8), length (4), bytes. */
export function packBatch(batch: readonly Append[]): Uint8Array<ArrayBuffer> {
  const names = batch.map(({ room }) => Buffer.from(room))
  const heads = batch.length * (2 + SEQ_BYTES + LENGTH_BYTES)
  const size =
    heads + sum(names.map(({ length }) => length)) + sum(batch.map(({ update }) => update.length))
  const packed = Buffer.from(new ArrayBuffer(size))
  let at = 0
  for (const [index, { seq, update }] of batch.entries()) {
    const name = names[index] ?? Buffer.alloc(0)
    at = packed.writeUInt16LE(name.length, at)
    packed.set(name, at)
    at = packed.writeDoubleLE(seq, at + name.length)
    at = packed.writeUInt32LE(update.length, at)
    packed.set(update, at)
    at += update.length
  }
  return packed
}

/** Views into `packed`. */
export function* unpackBatch(packed: Uint8Array): Generator<Append> {
  const buffer = Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  for (let at = 0; at < buffer.length; ) {
    const nameFrom = at + 2
    const nameTo = nameFrom + buffer.readUInt16LE(at)
    const from = nameTo + SEQ_BYTES + LENGTH_BYTES
    const to = from + buffer.readUInt32LE(nameTo + SEQ_BYTES)
    const room = buffer.toString('utf8', nameFrom, nameTo)
    yield { room, seq: buffer.readDoubleLE(nameTo), update: packed.subarray(from, to) }
    at = to
  }
}

/** Each update of one room: sequence number (8 bytes), length (4), bytes. */
export function packUpdates(updates: readonly LoggedUpdate[]): Uint8Array<ArrayBuffer> {
  const heads = updates.length * (SEQ_BYTES + LENGTH_BYTES)
  const size = heads + sum(updates.map(({ update }) => update.length))
  const packed = Buffer.from(new ArrayBuffer(size))
  let at = 0
  for (const { seq, update } of updates) {
    at = packed.writeDoubleLE(seq, at)
    at = packed.writeUInt32LE(update.length, at)
    packed.set(update, at)
    at += update.length
  }
  return packed
}

/** Views into `packed`. */
export function unpackUpdates(packed: Uint8Array): LoggedUpdate[] {
  const buffer = Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  const updates: LoggedUpdate[] = []
  for (let at = 0; at < buffer.length; ) {
    const from = at + SEQ_BYTES + LENGTH_BYTES
    const to = from + buffer.readUInt32LE(at + SEQ_BYTES)
    updates.push({ seq: buffer.readDoubleLE(at), update: packed.subarray(from, to) })
    at = to
  }
  return updates
}

/**
 * Gives the memory back now: a thread that only moves large buffers makes so little garbage of its own that it would
 * collect them much later. They must not be used again.
 */
export function release({ buffer }: Uint8Array<ArrayBuffer>): void {
  buffer.transfer(0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
