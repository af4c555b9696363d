/**
 * What is announced before a draw, as one text whose SHA-256 is the draw's fingerprint. It settles everything but the
 * randomness: afterwards nobody has anything left to choose.
 */

import { isRecord } from '#shared/domain/is-record.ts'
import { chainBy, timeOfRound } from './chain.ts'
import { isSha256, sha256OfText } from './hash.ts'
import { FEWEST_SEALS, type Seal } from './randomness.ts'

export interface Commitment {
  /** Id of the event. */
  readonly event: string
  /** What is drawn, as the team calls it. */
  readonly title: string
  /** SHA-256 of the list's text. */
  readonly list: string
  readonly entries: number
  readonly tickets: number
  /** SHA-256 of the published rules; null: none were published. */
  readonly rules: string | null
  readonly prizes: number
  readonly reserves: number
  readonly source: Source
  /** By the clock of who announced it, ms since 1970. */
  readonly announcedAt: number
}

export type Source =
  | {
      readonly kind: 'beacon'
      readonly chain: string
      readonly round: number
      /** Null: if the round does not come, the draw waits for it. */
      readonly fallback: Fallback | null
    }
  | { readonly kind: 'devices'; readonly seals: readonly Seal[] }

/** For when the beacon cannot be reached. */
export interface Fallback {
  /** From when it may be used, ms since 1970. */
  readonly from: number
  readonly seals: readonly Seal[]
}

export const MOST_PRIZES = 1_000

/** Raised when what the text says, or how the winners follow from it, is another. */
const KIND = 'ruche draw 1'

export function commitmentText(one: Commitment): string {
  const { event, title, list, entries, tickets, rules, prizes, reserves, source, announcedAt } = one
  const [what, how] = [
    { event, title, list, entries, tickets, rules },
    { prizes, reserves, source: sourceText(source), announcedAt },
  ]
  return JSON.stringify({ draw: KIND, ...what, ...how })
}

function sourceText(source: Source): object {
  if (source.kind === 'devices') return { kind: 'devices', seals: sealsText(source.seals) }
  const { chain, round, fallback } = source
  const instead = fallback && { from: fallback.from, seals: sealsText(fallback.seals) }
  return { kind: 'beacon', chain, round, fallback: instead }
}

function sealsText(seals: readonly Seal[]): object[] {
  return seals.map(({ id, hash }) => ({ id, hash }))
}

export function hashOfCommitment(text: string): string {
  return sha256OfText(text)
}

/** Back from its text; null for what is none, says what makes no sense, or is of a newer version. */
export function parseCommitment(text: string): Commitment | null {
  const read = json(text)
  if (!isRecord(read) || read.draw !== KIND) return null
  const { event, title, list, entries, tickets, rules, prizes, reserves, announcedAt } = read
  const source = sourceIn(read.source)
  if (source === null || typeof event !== 'string' || typeof title !== 'string') return null
  if (!isSha256(list) || (rules !== null && !isSha256(rules))) return null
  if (!isCount(entries) || !isCount(tickets) || !isCount(announcedAt)) return null
  if (!isBounded(prizes) || !isBounded(reserves)) return null
  if (prizes < 1) return null
  const commitment: Commitment = {
    event,
    title,
    list,
    entries,
    tickets,
    rules,
    prizes,
    reserves,
    source,
    announcedAt,
  }
  // One content has one text: what was written otherwise was not written by this.
  return commitmentText(commitment) === text ? commitment : null
}

function sourceIn(read: unknown): Source | null {
  if (!isRecord(read)) return null
  if (read.kind === 'devices') {
    const seals = sealsIn(read.seals)
    return seals && { kind: 'devices', seals }
  }
  const { kind, chain, round, fallback } = read
  if (kind !== 'beacon' || !isSha256(chain) || !isCount(round) || round < 1) return null
  if (fallback === null) return { kind, chain, round, fallback }
  if (!isRecord(fallback) || !isCount(fallback.from)) return null
  const seals = sealsIn(fallback.seals)
  return seals && { kind, chain, round, fallback: { from: fallback.from, seals } }
}

function sealsIn(read: unknown): Seal[] | null {
  if (!Array.isArray(read) || read.length < FEWEST_SEALS) return null
  const seals = read.flatMap((one: unknown) =>
    isRecord(one) && typeof one.id === 'string' && isSha256(one.hash)
      ? [{ id: one.id, hash: one.hash }]
      : [],
  )
  const apart = new Set(seals.map(({ id }) => id)).size
  return seals.length === read.length && apart === seals.length ? seals : null
}

/** The seals that it names, whatever for. */
export function sealsOf({ source }: Pick<Commitment, 'source'>): readonly Seal[] {
  return source.kind === 'devices' ? source.seals : (source.fallback?.seals ?? [])
}

/** When the randomness can be known, ms since 1970; null where that is up to devices, or the chain is not known here. */
export function knownFrom({ source }: Pick<Commitment, 'source'>): number | null {
  if (source.kind === 'devices') return null
  const chain = chainBy(source.chain)
  return chain && timeOfRound(chain, source.round)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isBounded(value: unknown): value is number {
  return isCount(value) && value <= MOST_PRIZES
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
