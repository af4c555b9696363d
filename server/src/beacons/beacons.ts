import * as v from 'valibot'

/** What drand's HTTP API gives out, as far as it counts: its randomness follows from the signature. */
export interface BeaconRound {
  readonly round: number
  /** In hexadecimal. */
  readonly signature: string
}

export type BeaconAnswer =
  | { readonly kind: 'came'; readonly value: BeaconRound }
  /** An address answers, and has no such round (yet). */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'unreachable' }
  /** The operator wants no beacons. */
  | { readonly kind: 'off' }

export interface Beacons {
  round(chain: string, round: number): Promise<BeaconAnswer>
}

const PATIENCE_MS = 5_000
const LONGEST_ANSWER = 4_096

const ROUND = v.object({
  round: v.pipe(v.number(), v.safeInteger()),
  signature: v.pipe(v.string(), v.regex(/^([\da-f]{2}){32,128}$/)),
})

/**
 * Hands on what a beacon's addresses say. Nothing of it is judged or kept here: a relay that could be believed would have
 * to be, so every reader verifies the signature for itself.
 */
export function createBeacons(
  addresses: readonly string[],
  fetch: typeof globalThis.fetch,
): Beacons {
  return {
    async round(chain, round) {
      if (addresses.length === 0) return { kind: 'off' }
      let reached = false
      for (const address of addresses) {
        const answer = await ask(fetch, `${address}/${chain}/public/${round}`)
        if (answer === null) continue
        reached = true
        if (answer !== 'not-there' && answer.round === round) return { kind: 'came', value: answer }
      }
      return { kind: reached ? 'not-there' : 'unreachable' }
    },
  }
}

/** Null: no answer that drand would give. */
async function ask(
  fetch: typeof globalThis.fetch,
  address: string,
): Promise<BeaconRound | 'not-there' | null> {
  try {
    const response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    // Too early is said in one way or another by those who serve it.
    if (response.status === 404 || response.status === 425) return 'not-there'
    if (!response.ok || Number(response.headers.get('content-length')) > LONGEST_ANSWER) return null
    const text = await response.text()
    const read = v.safeParse(ROUND, JSON.parse(text.slice(0, LONGEST_ANSWER)))
    return read.success ? read.output : null
  } catch {
    return null
  }
}
