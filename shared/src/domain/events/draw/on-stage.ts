import { type EntryPerson, sayable } from '#shared/domain/events/entry.ts'
import type {
  DrawnRow,
  DrawnStanding,
  Naming,
  StageDraw,
  StageSource,
} from '#shared/domain/events/stage-draw.ts'
import { lineOf } from '#shared/domain/events/stage-value.ts'
import { type Commitment, knownFrom, sealsOf } from './commitment.ts'
import type { Draw } from './draw.ts'
import type { Outcome } from './standing.ts'

/** What goes before an audience of a draw that is `known`, or is not yet. */
export function drawForStage(
  { id, commitment, hash, cancelled }: Pick<Draw, 'id' | 'commitment' | 'hash' | 'cancelled'>,
  isKnown: boolean,
  { naming, proof }: Pick<StageDraw, 'naming' | 'proof'>,
): StageDraw {
  const { title, entries, prizes, reserves } = commitment
  const state = cancelled ? 'cancelled' : isKnown ? 'drawn' : 'announced'
  return {
    id,
    title,
    entries,
    prizes,
    reserves,
    fingerprint: hash,
    source: sourceOf(commitment),
    state,
    why: cancelled?.reason ?? null,
    naming,
    proof,
  }
}

function sourceOf(commitment: Commitment): StageSource {
  const { source } = commitment
  const at = knownFrom(commitment)
  return source.kind === 'beacon' && at !== null
    ? { kind: 'beacon', round: source.round, at }
    : { kind: 'devices', devices: sealsOf(commitment).length }
}

export type Reveal =
  /** What was shown is not so any more: somebody is out, and others have moved up. */
  | { readonly kind: 'change'; readonly rows: ReadonlyMap<string, DrawnStanding> }
  | { readonly kind: 'next'; readonly code: string; readonly standing: DrawnStanding }
  | { readonly kind: 'done' }

/**
 * What is to be shown next: first what has changed since, so that no two names ever stand for one prize; then the winners, the
 * first prize last; then the reserves in their order.
 * @param shown of this draw
 */
export function nextReveal(
  { winners, reserves }: Pick<Outcome, 'winners' | 'reserves'>,
  shown: readonly Pick<DrawnRow, 'code' | 'standing'>[],
): Reveal {
  const now = new Map<string, DrawnStanding>([
    ...winners.map((code, index) => [code, { kind: 'winner', place: index + 1 }] as const),
    ...reserves.map((code, index) => [code, { kind: 'reserve', place: index + 1 }] as const),
  ])
  const rows = new Map<string, DrawnStanding>()
  for (const { code, standing } of shown) {
    const is = now.get(code) ?? { kind: 'out' }
    if (!isSame(is, standing)) rows.set(code, is)
  }
  if (rows.size > 0) return { kind: 'change', rows }
  const there = new Set(shown.map(({ code }) => code))
  const code = [...winners]
    .reverse()
    .concat(reserves)
    .find((one) => !there.has(one))
  const standing = code === undefined ? undefined : now.get(code)
  return code === undefined || !standing ? { kind: 'done' } : { kind: 'next', code, standing }
}

function isSame(a: DrawnStanding, b: DrawnStanding): boolean {
  if (a.kind === 'out' || b.kind === 'out') return a.kind === b.kind
  return a.kind === b.kind && a.place === b.place
}

/** Characters. */
const LONGEST_NAME = 80

/** What somebody is called before everybody; empty: by their code. Never by an address. */
export function calledOnStage(
  { name, handle }: Omit<EntryPerson, 'email'>,
  naming: Naming,
): string {
  if (naming === 'code') return ''
  const called = sayable(name)
  if (naming === 'whole') return lineOf(called || sayable(handle), LONGEST_NAME)
  const [first = '', ...rest] = called.trim().split(/\s+/)
  const last = rest.at(-1)
  return lineOf(last ? `${first} ${[...last][0]?.toUpperCase()}.` : first, LONGEST_NAME)
}
