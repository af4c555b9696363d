import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  isSafeKey,
  lineIn,
  memberKey,
  numberIn,
  type RecordMap,
  type Records,
} from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import type { Shift } from './shift.ts'

/** Somebody asks somebody, or anybody, to take a shift of theirs. */
export interface Swap {
  readonly kind: 'swap'
  readonly id: string
  readonly shift: string
  /** Who asks: whose shift it was. */
  readonly asker: string
  /** Null: whoever can. */
  readonly offeredTo: string | null
  readonly note: string
  /** Who said yes or no, the first one first. */
  readonly accepted: readonly Answered[]
  readonly declined: readonly Answered[]
  /** ms since 1970 */
  readonly withdrawnAt: number | null
  readonly createdAt: number
  readonly deletedAt: number | null
}

interface Answered {
  readonly by: string
  /** ms since 1970 */
  readonly at: number
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_SWAP_NOTE = 300

export function parseSwap(id: string, map: unknown): Swap | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [shift, asker] = [lineIn(map, 'shift'), lineIn(map, 'createdBy')]
  if (shift === null) return damaged(id, 'shift', map)
  if (asker === null) return damaged(id, 'createdBy', map)
  return {
    kind: 'swap',
    id,
    shift,
    asker,
    offeredTo: lineIn(map, 'offeredTo'),
    note: lineIn(map, 'note') ?? '',
    accepted: answersIn(map, ACCEPTED),
    declined: answersIn(map, DECLINED),
    withdrawnAt: numberIn(map, 'withdrawnAt'),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

const ACCEPTED = 'accepted'
const DECLINED = 'declined'

function answersIn(map: RecordMap, set: string): readonly Answered[] {
  const prefix = memberKey(set, '')
  const answers: Answered[] = []
  for (const [key, at] of map) {
    const by = key.slice(prefix.length)
    if (key.startsWith(prefix) && typeof at === 'number' && isSafeKey(by)) answers.push({ by, at })
  }
  return answers.sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1))
}

/**
 * Accepting counts more than withdrawing: who withdrew apart is still there to see that the shift is another's, and the
 * one who took it has planned for it. Of two who accepted apart, the shift itself says whose it is.
 */
export type SwapState =
  | { readonly kind: 'accepted'; readonly by: string }
  | { readonly kind: 'open' | 'withdrawn' | 'declined' | 'gone' }

/** @param shift null where it is no longer there */
export function stateOf(swap: Swap, shift: Shift | null): SwapState {
  const [first] = swap.accepted
  if (first) {
    const taker = swap.accepted.find(({ by }) => by === shift?.person) ?? first
    return { kind: 'accepted', by: taker.by }
  }
  if (swap.withdrawnAt !== null) return { kind: 'withdrawn' }
  if (shift === null || shift.deletedAt !== null || shift.person !== swap.asker)
    return { kind: 'gone' }
  const isRefused = swap.offeredTo !== null && swap.declined.some(({ by }) => by === swap.offeredTo)
  return { kind: isRefused ? 'declined' : 'open' }
}

/** Whether somebody may still say yes or no. */
export function mayAnswer(swap: Swap, shift: Shift | null, person: string): boolean {
  if (stateOf(swap, shift).kind !== 'open' || person === swap.asker) return false
  return swap.offeredTo === null
    ? !swap.declined.some(({ by }) => by === person)
    : swap.offeredTo === person
}

/** The shift changes owner with it, in one step. Inside a transaction of the caller's. */
export function acceptSwap(
  { swaps, shifts }: { readonly swaps: Records; readonly shifts: Records },
  swap: Pick<Swap, 'id' | 'shift'>,
  author: Author,
): readonly Step[] {
  const said = { [memberKey(ACCEPTED, author.person)]: author.now }
  return [
    ...changeRecord(swaps, swap.id, said, author),
    ...changeRecord(shifts, swap.shift, { person: author.person }, author),
  ]
}

export function declineField(person: string): string {
  return memberKey(DECLINED, person)
}
