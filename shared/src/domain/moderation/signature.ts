import * as Y from 'yjs'
import { hashOf } from '#shared/domain/approval/content.ts'
import { type Damaged, damaged, lineIn, numberIn, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { FACTS, type Handover } from './handover.ts'

/** What one person put their name to. Never changed: whether it still holds is read from what the hand-over is by then. */
export interface Signature {
  readonly kind: 'signature'
  readonly id: string
  readonly handover: string
  readonly as: Signing
  /** Of what was signed, SHA-256 in hexadecimal. */
  readonly hash: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string
  readonly deletedAt: number | null
}

export const SIGNINGS = ['giver', 'taker'] as const
export type Signing = (typeof SIGNINGS)[number]

export function parseSignature(id: string, map: unknown): Signature | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const as = SIGNINGS.find((one) => one === map.get('as'))
  if (!as) return damaged(id, 'as', map)
  const [handover, hash, by] = [
    lineIn(map, 'handover'),
    lineIn(map, 'hash'),
    lineIn(map, 'createdBy'),
  ]
  if (handover === null) return damaged(id, 'handover', map)
  if (hash === null) return damaged(id, 'hash', map)
  if (by === null) return damaged(id, 'createdBy', map)
  return {
    kind: 'signature',
    id,
    handover,
    as,
    hash,
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: by,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** The number in front is raised when what counts as content changes: a signature of another number fits nothing. */
const CANON = 1

/** Of everything that is signed: whose it is, what it tells of, its facts and its text. */
export function handoverHash({ from, to, giver, facts }: Handover, text: string): string {
  return hashOf(
    JSON.stringify([CANON, from, to, giver, FACTS.map((fact) => facts[fact]), text.trim()]),
  )
}

/** Inside a transaction of the caller's. */
export function sign(
  signatures: Records,
  draft: Pick<Signature, 'handover' | 'as' | 'hash'>,
  author: Author,
): { readonly id: string; readonly step: Step } {
  return createRecord(signatures, { ...draft }, {}, author)
}

/** `void`: it was given to something else than what stands there now. */
export type SignatureState =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid' | 'void'; readonly signature: Signature }

export interface HandoverStanding {
  /** `void`: somebody has signed what was changed since. */
  readonly kind: 'draft' | 'given' | 'taken' | 'void'
  readonly giver: SignatureState
  readonly taker: SignatureState
}

/** @param signatures of this hand-over, in any order */
export function handoverStanding(
  handover: Handover,
  text: string,
  signatures: readonly Signature[],
): HandoverStanding {
  const hash = signatures.length === 0 ? '' : handoverHash(handover, text)
  // A name in somebody else's place is none; and nobody takes from themselves.
  const giver = newest(
    signatures.filter(({ as, createdBy }) => as === 'giver' && createdBy === handover.giver),
    hash,
  )
  const taker = newest(
    signatures.filter(({ as, createdBy }) => as === 'taker' && createdBy !== handover.giver),
    hash,
  )
  return { kind: kindOf(giver, taker), giver, taker }
}

function kindOf(giver: SignatureState, taker: SignatureState): HandoverStanding['kind'] {
  if (giver.kind === 'void' || taker.kind === 'void') return 'void'
  if (giver.kind === 'none') return 'draft'
  return taker.kind === 'valid' ? 'taken' : 'given'
}

/** One that fits counts, whichever is newer: who writes back what was signed has the signature back. */
function newest(signatures: readonly Signature[], hash: string): SignatureState {
  const sorted = signatures.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  const fitting = sorted.findLast((one) => one.hash === hash)
  if (fitting) return { kind: 'valid', signature: fitting }
  const last = sorted.at(-1)
  return last ? { kind: 'void', signature: last } : { kind: 'none' }
}
