import type { StoredPart, StoredRoom } from '#server/log/log.ts'
import { PIECE_BYTES } from '../pieces.ts'

export interface CompactionPlan {
  readonly kind: 'append' | 'rebase'
  readonly keep: readonly StoredPart[]
  readonly redo: readonly StoredPart[]
}

/** A document of this size takes some eight times as much memory as a `Y.Doc`: larger ones only ever grow parts. */
const REBASE_BYTES = 24 * 1024 * 1024
/** What has to be forgotten is worth more: the heap of the compaction's process is made for this. */
const FORGET_BYTES = 80 * 1024 * 1024
/**
 * A rebase forgets what deleted things held, and costs as much as the whole room is large; appending costs as much as
 * the tail. So that both stay cheap for each update, a room is rebased when it has grown by a share of what it was:
 * sooner when nobody is in it, so that the next device finds one snapshot and little behind it. One that has to forget
 * is always rebased, as long as that can be done at all.
 */
export const REBASE_WHEN_GROWN = {
  forgetting: 0,
  empty: 0.1,
  open: 0.5,
  never: Number.POSITIVE_INFINITY,
} as const

/** `grownBy` is one of `REBASE_WHEN_GROWN`. */
export function planCompaction(
  { parts, tail }: Pick<StoredRoom, 'parts' | 'tail'>,
  grownBy: number,
): CompactionPlan {
  const baseSeq = parts[0]?.seq ?? 0
  const sizeOf = (some: readonly StoredPart[]) =>
    some.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const all = sizeOf(parts)
  const base = sizeOf(parts.filter(({ seq }) => seq === baseSeq))
  const tailBytes = tail.reduce((sum, { update }) => sum + update.length, 0)
  const grown = all - base + tailBytes
  const most = grownBy === REBASE_WHEN_GROWN.forgetting ? FORGET_BYTES : REBASE_BYTES
  if (grown >= base * grownBy && all + tailBytes <= most)
    return { kind: 'rebase', keep: [], redo: parts }
  // Small parts at the end are joined with what comes, so that there are never many of them.
  const small = parts.findLastIndex(
    ({ byteLength, seq }) => byteLength >= PIECE_BYTES / 2 || seq === baseSeq,
  )
  return { kind: 'append', keep: parts.slice(0, small + 1), redo: parts.slice(small + 1) }
}
