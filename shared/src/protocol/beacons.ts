/** Public randomness: beacons of drand that the relay fetches, and whose values every reader verifies for itself. */

/** The chain of drand's main network that has a round every three seconds. */
export const QUICKNET = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971'

/** By their hashes. The relay fetches of these only: it is nobody's way to other addresses. */
export const BEACON_CHAINS: ReadonlySet<string> = new Set([QUICKNET])

/** A round's number as it stands in an address; null for what is none. From 1. */
export function parseRound(text: string): number | null {
  const round = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null
  return round !== null && Number.isSafeInteger(round) ? round : null
}

/** Where the relay gives out a round. */
export function beaconPath(chain: string, round: number): string {
  return `/beacons/${chain}/${round}`
}
