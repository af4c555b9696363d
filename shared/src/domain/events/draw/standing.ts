/**
 * How far a draw is and what came of it, computed on reading out of what is only ever added: the same on every device that
 * has the same records, whenever they met.
 */
import { type Parts, whole } from '#shared/domain/parts.ts'
import { knownFrom, sealsOf } from './commitment.ts'
import type { Draw, SecretSaid } from './draw.ts'
import { sha256InParts } from './hash.ts'
import { type DrawEntry, parsingListText } from './list.ts'
import {
  opens,
  randomnessOfSecrets,
  randomnessOfSignature,
  type Seal,
  seedOf,
} from './randomness.ts'
import { type Ranked, rank } from './ranking.ts'

export type Standing =
  /** The round was public before it was announced, so who announced it could have known the winners. */
  | { readonly kind: 'late' }
  /** Of a beacon that this build has no key of. */
  | { readonly kind: 'unknown-beacon' }
  | Waiting
  /** The beacon's round and the fallback were both used: two results, and no telling which was meant to count. */
  | { readonly kind: 'contested' }
  | Known

export interface Waiting {
  readonly kind: 'waiting'
  /** When the randomness can be known, ms since 1970; null: as soon as all devices have opened their seals. */
  readonly from: number | null
  readonly opened: readonly Seal[]
  readonly closed: readonly Seal[]
}

/** The randomness is there, and nobody can change it any more. */
export interface Known {
  readonly kind: 'known'
  readonly by: 'beacon' | 'devices'
  readonly randomness: string
  readonly seed: string
  /** What it was made of, for whoever checks it. */
  readonly signature: string | null
  readonly secrets: readonly string[]
  /** By the clock of who said it, ms since 1970. */
  readonly at: number
}

/** Whether the network of this chain has signed this round (verify-beacon.ts). */
export type VerifySignature = (chain: string, round: number, signature: string) => boolean

/** `isSigned` is asked about what was said to be the round that was announced, and about no other. */
export function standingOf(draw: Draw, isSigned: VerifySignature): Standing {
  const { commitment } = draw
  const { source } = commitment
  const from = knownFrom(commitment)
  if (source.kind === 'beacon' && from === null) return { kind: 'unknown-beacon' }
  if (from !== null && from <= commitment.announcedAt) return { kind: 'late' }
  const [beacon, devices] = [fromBeacon(draw, isSigned), fromDevices(draw)]
  if (beacon && devices) return { kind: 'contested' }
  const known = beacon ?? devices
  if (known) return known
  const opened = sealsOf(commitment).filter((seal) => secretOf(draw, seal) !== null)
  const closed = sealsOf(commitment).filter((seal) => !opened.includes(seal))
  return { kind: 'waiting', from, opened, closed }
}

/**
 * Whether somebody could know the winners by then, ms since 1970: a round that is public can be computed with by hand, whether
 * or not it was put down here, and before it is, nobody can, even where a device that had not heard put it down afterwards.
 */
export function couldBeKnown(
  { commitment }: Pick<Draw, 'commitment'>,
  standing: Standing,
  at: number,
): boolean {
  const from = knownFrom(commitment)
  // Whoever has the last secret can before it is opened: no clock tells.
  if (from === null) return standing.kind === 'known'
  // By a clock that is behind, it was put down before.
  const since = standing.kind === 'known' ? Math.min(from, standing.at) : from
  return standing.kind !== 'late' && at >= since
}

function fromBeacon(
  { commitment, hash, signatures }: Draw,
  isSigned: VerifySignature,
): Known | null {
  const { source } = commitment
  if (source.kind !== 'beacon') return null
  const devices = source.fallback?.seals.map(({ id }) => id)
  const said = signatures.find(
    ({ seal, signature }) =>
      (devices === undefined || (seal !== null && devices.includes(seal))) &&
      isSigned(source.chain, source.round, signature),
  )
  const randomness = said ? randomnessOfSignature(said.signature) : null
  if (!said || randomness === null) return null
  const { signature, at } = said
  const seed = seedOf(hash, randomness)
  return { kind: 'known', by: 'beacon', randomness, seed, signature, secrets: [], at }
}

function fromDevices(draw: Draw): Known | null {
  const seals = sealsOf(draw.commitment)
  const found = seals.flatMap((seal) => secretOf(draw, seal) ?? [])
  if (seals.length === 0 || found.length < seals.length) return null
  const secrets = found.map(({ secret }) => secret)
  const randomness = randomnessOfSecrets(secrets)
  const seed = seedOf(draw.hash, randomness)
  const at = Math.max(...found.map((one) => one.at))
  return { kind: 'known', by: 'devices', randomness, seed, signature: null, secrets, at }
}

function secretOf({ commitment: { source }, secrets }: Draw, seal: Seal) {
  const from = source.kind === 'beacon' ? (source.fallback?.from ?? 0) : 0
  // A fallback that is used before its time is none: the beacon could still come.
  const counts = (said: SecretSaid) =>
    said.seal === seal.id && said.at >= from && opens(seal, said.secret)
  return secrets.find(counts) ?? null
}

/** What a list has to be for a draw: the one that was announced, and no other. */
export function announcedList(
  draw: Pick<Draw, 'commitment'>,
  texts: Iterable<string>,
): DrawEntry[] | null {
  return whole(findingList(draw, texts))
}

export function* findingList(
  draw: Pick<Draw, 'commitment'>,
  texts: Iterable<string>,
): Parts<DrawEntry[] | null> {
  for (const text of texts)
    if ((yield* sha256InParts(text)) === draw.commitment.list) return yield* parsingListText(text)
  return null
}

export interface Outcome {
  /** Everybody, the first first; disqualified ones in their places. */
  readonly ranking: readonly Ranked[]
  /** Codes, the first prize first. */
  readonly winners: readonly string[]
  /** Who comes next, in their order. */
  readonly reserves: readonly string[]
  /** Prizes that nobody gets, because there is nobody left. */
  readonly left: number
}

export function outcomeOf(
  draw: Pick<Draw, 'commitment' | 'out'>,
  entries: readonly DrawEntry[],
  seed: string,
): Outcome {
  return outcomeFrom(draw, rank(entries, seed))
}

/**
 * Who wins: the first of the ranking who are not disqualified, as many as there are prizes. Reserves move up in their order,
 * and nobody past them: who was neither a winner nor a reserve was told nothing.
 */
export function outcomeFrom(
  { commitment, out }: Pick<Draw, 'commitment' | 'out'>,
  ranking: readonly Ranked[],
): Outcome {
  const { prizes, reserves } = commitment
  const gone = new Set(out.map(({ code }) => code))
  const named = ranking
    .slice(0, prizes + reserves)
    .flatMap(({ code }) => (gone.has(code) ? [] : [code]))
  const winners = named.slice(0, prizes)
  return { ranking, winners, reserves: named.slice(prizes), left: prizes - winners.length }
}
