import * as v from 'valibot'
import type { Environment } from '#client/workspace/environment.ts'
import type { VerifySignature } from '#shared/domain/events/draw/standing.ts'
import { beaconPath } from '#shared/protocol/beacons.ts'

export type FetchedRound =
  | { readonly kind: 'came'; readonly signature: string }
  /** The beacon has no such round yet. */
  | { readonly kind: 'early' }
  /** No network, or no beacon behind the relay. */
  | { readonly kind: 'unreachable' }
  /** The relay's operator wants no beacons. */
  | { readonly kind: 'off' }
  /** Something came that the beacon has not signed. */
  | { readonly kind: 'forged' }

const ROUND = v.object({ signature: v.string() })
const PROBLEM = v.object({ error: v.object({ code: v.string() }) })
const KINDS: Readonly<Record<string, 'early' | 'off'>> = {
  'no-round': 'early',
  'beacon-off': 'off',
}

/** Through the relay, which is not believed: what it hands on is verified here. */
export async function fetchRound(
  { chain, round }: { readonly chain: string; readonly round: number },
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
  isSigned: VerifySignature,
): Promise<FetchedRound> {
  try {
    const response = await fetch(`${origin}/api${beaconPath(chain, round)}`, {
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const json: unknown = await response.json()
    if (!response.ok) {
      const problem = v.safeParse(PROBLEM, json)
      const kind = problem.success ? KINDS[problem.output.error.code] : undefined
      return { kind: kind ?? 'unreachable' }
    }
    const read = v.safeParse(ROUND, json)
    if (!read.success || !isSigned(chain, round, read.output.signature)) return { kind: 'forged' }
    return { kind: 'came', signature: read.output.signature }
  } catch {
    return { kind: 'unreachable' }
  }
}
