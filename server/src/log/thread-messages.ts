import type { Append, Log, LoggedUpdate } from './log.ts'

/** What goes between the relay and its log thread: one message a batch in each direction, bytes moved, not copied. */
export type Operation = Exclude<keyof Log, 'append'>

export type ThreadRequest =
  | { readonly id: number; readonly operation: 'append'; readonly batch: PackedBatch }
  | { readonly id: number; readonly operation: Operation; readonly args: readonly unknown[] }

export type ThreadReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

/** Many small updates in one buffer: moving a buffer costs the same whatever it holds. */
export interface PackedBatch {
  readonly rooms: readonly string[]
  readonly seqs: readonly number[]
  readonly lengths: readonly number[]
  readonly bytes: ArrayBuffer
}

export function packBatch(batch: readonly Append[]): PackedBatch {
  const { seqs, lengths, bytes } = packTail(batch)
  return { rooms: batch.map(({ room }) => room), seqs, lengths, bytes }
}

export function unpackBatch(packed: PackedBatch): Append[] {
  const updates = unpackTail(packed)
  return packed.rooms.map((room, index) => {
    const logged = updates[index]
    if (!logged) throw new Error('A batch with fewer updates than rooms')
    return { room, seq: logged.seq, update: logged.update }
  })
}

export type PackedTail = Omit<PackedBatch, 'rooms'>

export function packTail(tail: readonly LoggedUpdate[]): PackedTail {
  const lengths = tail.map(({ update }) => update.byteLength)
  const bytes = new ArrayBuffer(lengths.reduce((sum, length) => sum + length, 0))
  const target = new Uint8Array(bytes)
  let offset = 0
  for (const { update } of tail) {
    target.set(update, offset)
    offset += update.byteLength
  }
  return { seqs: tail.map(({ seq }) => seq), lengths, bytes }
}

export function unpackTail({ seqs, lengths, bytes }: PackedTail): LoggedUpdate[] {
  let offset = 0
  return seqs.map((seq, index) => {
    const length = lengths[index] ?? 0
    const update = new Uint8Array(bytes, offset, length)
    offset += length
    return { seq, update }
  })
}
