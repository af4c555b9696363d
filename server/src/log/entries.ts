import type { LoggedUpdate } from './log.ts'

/** An update with the number that stands for its room in the database. */
export interface Entry extends LoggedUpdate {
  readonly room: number
}

const HEAD_BYTES = 16

/** Entries one after another: room (4 bytes), sequence number (8), length (4), bytes. Little endian. */
export function packEntries(entries: readonly Entry[]): Uint8Array {
  const size = entries.reduce((sum, { update }) => sum + HEAD_BYTES + update.length, 0)
  const packed = Buffer.allocUnsafe(size)
  let at = 0
  for (const { room, seq, update } of entries) {
    packed.writeUInt32LE(room, at)
    packed.writeDoubleLE(seq, at + 4)
    packed.writeUInt32LE(update.length, at + 12)
    packed.set(update, at + HEAD_BYTES)
    at += HEAD_BYTES + update.length
  }
  return packed
}

/** Views into `packed`. Throws for bytes that were not packed here; a checksum has vouched for them before. */
export function unpackEntries(packed: Uint8Array): Entry[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length)
  const entries: Entry[] = []
  for (let at = 0; at < packed.length; ) {
    const from = at + HEAD_BYTES
    const to = from + view.getUint32(at + 12, true)
    if (to > packed.length) throw new Error('Packed updates end too early')
    const room = view.getUint32(at, true)
    entries.push({ room, seq: view.getFloat64(at + 4, true), update: packed.subarray(from, to) })
    at = to
  }
  return entries
}
