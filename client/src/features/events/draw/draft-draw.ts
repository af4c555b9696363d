import type { DrawDraft } from '#client/commands/events/draws.ts'
import { CHAINS, roundFrom, timeOfRound } from '#shared/domain/events/draw/chain.ts'
import { MOST_PRIZES, type Source } from '#shared/domain/events/draw/commitment.ts'
import type { DrawEntry } from '#shared/domain/events/draw/list.ts'
import { FEWEST_SEALS, type Seal } from '#shared/domain/events/draw/randomness.ts'

/** What somebody fills in before they announce a draw. */
export interface DrawForm {
  readonly title: string
  /** As typed. */
  readonly prizes: string
  readonly reserves: string
  readonly kind: Source['kind']
  /** When it is to be drawn, ms since 1970; null: nobody has said so. */
  readonly at: number | null
  readonly hasFallback: boolean
}

export const FALLBACK_MINUTES = 10

export type DraftProblem = 'nobody' | 'needsPrizes' | 'needsReserves' | 'needsTime' | 'sealsNeeded'

export type DraftReading =
  | { readonly kind: 'draft'; readonly draft: DrawDraft }
  | { readonly kind: 'problem'; readonly problem: DraftProblem }

/** What a device sealed, and at whose it is. */
export interface OwnedSeal extends Seal {
  readonly createdBy: string
}

/** What the form does not ask. */
export interface Settled {
  readonly seals: readonly OwnedSeal[]
  /** SHA-256 of the rules in force; null: none were published. */
  readonly rules: string | null
}

/** What is wrong with it first, or the draft. */
export function readDraft(
  form: DrawForm,
  entries: readonly DrawEntry[],
  { seals, rules }: Settled,
  now: number,
): DraftReading {
  const [prizes, reserves] = [prizesIn(form.prizes), reservesIn(form.reserves)]
  if (entries.length === 0) return { kind: 'problem', problem: 'nobody' }
  if (prizes === null) return { kind: 'problem', problem: 'needsPrizes' }
  if (reserves === null) return { kind: 'problem', problem: 'needsReserves' }
  const problem = problemOf(form, seals, now)
  if (problem) return { kind: 'problem', problem }
  const source = sourceOf(form, seals)
  return { kind: 'draft', draft: { title: form.title, prizes, reserves, rules, source } }
}

/** Null for what is no number of prizes. */
export function prizesIn(typed: string): number | null {
  return countIn(typed, 1)
}

/** Nothing typed means none. */
export function reservesIn(typed: string): number | null {
  return typed.trim() === '' ? 0 : countIn(typed, 0)
}

function countIn(typed: string, fewest: number): number | null {
  // A thousand is written with a space by some.
  const digits = typed.replaceAll(/\s/gu, '')
  const count = Number(digits)
  return /^\d+$/.test(digits) && count >= fewest && count <= MOST_PRIZES ? count : null
}

function problemOf(
  { kind, at, hasFallback }: DrawForm,
  seals: readonly OwnedSeal[],
  now: number,
): DraftProblem | null {
  if (kind === 'beacon' && (at === null || at <= now)) return 'needsTime'
  const usesSeals = kind === 'devices' || hasFallback
  // Two devices of one person would be one person who knows both secrets.
  const people = new Set(seals.map(({ createdBy }) => createdBy)).size
  return usesSeals && people < FEWEST_SEALS ? 'sealsNeeded' : null
}

function sourceOf({ kind, at, hasFallback }: DrawForm, sealed: readonly Seal[]): Source {
  const seals = sealed.map(({ id, hash }) => ({ id, hash }))
  const [chain] = CHAINS
  if (kind === 'devices' || at === null || !chain) return { kind: 'devices', seals }
  const round = roundFrom(chain, at)
  const from = timeOfRound(chain, round) + FALLBACK_MINUTES * 60_000
  return { kind, chain: chain.hash, round, fallback: hasFallback ? { from, seals } : null }
}
