import {
  type Commitment,
  hashOfCommitment,
  parseCommitment,
  sealsOf,
} from '#shared/domain/events/draw/commitment.ts'
import type { Disqualified, Draw } from '#shared/domain/events/draw/draw.ts'
import {
  opens,
  randomnessOfSecrets,
  randomnessOfSignature,
  seedOf,
} from '#shared/domain/events/draw/randomness.ts'
import { ranking } from '#shared/domain/events/draw/ranking.ts'
import {
  findingList,
  type Known,
  type Outcome,
  outcomeFrom,
  type VerifySignature,
} from '#shared/domain/events/draw/standing.ts'
import { type Parts, whole } from '#shared/domain/parts.ts'

/** All that a draw was made of and what came of it, without a name: what the proof page is made from and checks. */
export interface DrawProof {
  /** The text that was announced. */
  readonly commitment: string
  /** Its fingerprint, as it was announced. */
  readonly hash: string
  /** The list's text. */
  readonly list: string
  /** Of the beacon's round; null where devices made the randomness. */
  readonly signature: string | null
  /** In the order of the seals. */
  readonly secrets: readonly string[]
  readonly seed: string
  readonly out: readonly Pick<Disqualified, 'code' | 'reason'>[]
  readonly winners: readonly string[]
  readonly reserves: readonly string[]
}

export function proofOf(draw: Draw, list: string, known: Known, outcome: Outcome): DrawProof {
  const { text, hash, out } = draw
  const { signature, secrets, seed } = known
  const said = new Map(out.map(({ code, reason }) => [code, { code, reason }]))
  const { winners, reserves } = outcome
  return {
    commitment: text,
    hash,
    list,
    signature,
    secrets,
    seed,
    out: [...said.values()],
    winners,
    reserves,
  }
}

/** What of it holds, by what it was computed anew from. */
export interface ProofChecks {
  readonly announcement: boolean
  readonly list: boolean
  readonly randomness: boolean
  readonly seed: boolean
  readonly winners: boolean
  /** Null where it does not come so far. */
  readonly outcome: Outcome | null
}

const NOTHING: ProofChecks = {
  announcement: false,
  list: false,
  randomness: false,
  seed: false,
  winners: false,
  outcome: null,
}

/** Makes the whole draw again. */
export function checkProof(proof: DrawProof, isSigned: VerifySignature): ProofChecks {
  return whole(checkingProof(proof, isSigned))
}

/** The same of fifty thousand entries, some at a time. */
export function* checkingProof(proof: DrawProof, isSigned: VerifySignature): Parts<ProofChecks> {
  const commitment = parseCommitment(proof.commitment)
  if (commitment === null || hashOfCommitment(proof.commitment) !== proof.hash) return NOTHING
  const entries = yield* findingList({ commitment }, [proof.list])
  const randomness = randomnessIn(proof, commitment, isSigned)
  const seed = randomness === null ? null : seedOf(proof.hash, randomness)
  const checks = {
    ...NOTHING,
    announcement: true,
    list: entries !== null,
    randomness: randomness !== null,
    seed: seed !== null && seed === proof.seed,
  }
  if (entries === null || seed === null) return checks
  const out = proof.out.map((one) => ({ ...one, at: 0, by: '' }))
  const outcome = outcomeFrom({ commitment, out }, yield* ranking(entries, seed))
  const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()
  const winners = same(outcome.winners, proof.winners) && same(outcome.reserves, proof.reserves)
  return { ...checks, winners, outcome }
}

/** Null where it is not what was announced. */
function randomnessIn(
  { signature, secrets }: DrawProof,
  commitment: Commitment,
  isSigned: VerifySignature,
): string | null {
  const { source } = commitment
  if (signature !== null) {
    if (source.kind !== 'beacon' || !isSigned(source.chain, source.round, signature)) return null
    return randomnessOfSignature(signature)
  }
  const seals = sealsOf(commitment)
  const all = seals.length > 0 && seals.length === secrets.length
  return all && seals.every((seal, index) => opens(seal, secrets[index] ?? ''))
    ? randomnessOfSecrets(secrets)
    : null
}
