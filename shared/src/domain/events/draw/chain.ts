import { QUICKNET } from '#shared/protocol/beacons.ts'

/**
 * What has to be known of a beacon to believe it. Written down here and never asked for: who could say what the key is
 * could say what the randomness is.
 */
export interface Chain {
  /** SHA-256 of all the others, as drand computes it: naming it names the key. */
  readonly hash: string
  readonly name: string
  readonly scheme: 'bls-unchained-g1-rfc9380'
  /** Compressed point of G2, in hexadecimal. */
  readonly publicKey: string
  readonly groupHash: string
  /** Time of round 1, ms since 1970. */
  readonly genesis: number
  /** ms from one round to the next. */
  readonly period: number
}

export const CHAINS: readonly Chain[] = [
  {
    hash: QUICKNET,
    name: 'quicknet',
    scheme: 'bls-unchained-g1-rfc9380',
    publicKey:
      '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
    groupHash: 'f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e',
    genesis: 1_692_803_367_000,
    period: 3_000,
  },
]

export function chainBy(hash: string): Chain | null {
  return CHAINS.find((chain) => chain.hash === hash) ?? null
}

/** When a round is published, ms since 1970. */
export function timeOfRound({ genesis, period }: Chain, round: number): number {
  return genesis + (round - 1) * period
}

/** The first round that is published at `at` (ms since 1970) or later. */
export function roundFrom({ genesis, period }: Chain, at: number): number {
  return Math.max(1, Math.ceil((at - genesis) / period) + 1)
}
