import { Hono } from 'hono'
import type { BeaconAnswer, Beacons } from '#server/beacons/beacons.ts'
import { BEACON_CHAINS, parseRound } from '#shared/protocol/beacons.ts'
import type { ApiEnv } from './api-env.ts'
import { failure } from './failure.ts'

export interface BeaconRouteParts {
  readonly beacons: Beacons
}

const PROBLEMS = {
  'not-there': [404, 'no-round', 'There is no such round yet.'],
  unreachable: [502, 'beacon-unreachable', 'No address of the beacon answers.'],
  off: [409, 'beacon-off', 'This relay fetches no beacons: its operator turned it off.'],
} as const satisfies Record<
  Exclude<BeaconAnswer['kind'], 'came'>,
  readonly [number, string, string]
>

/**
 * `GET /api/beacons/{chain}/{round}`: a round of public randomness, for whoever is signed in. The page's own policy lets it
 * reach this relay only; whether the round is signed, it finds out for itself.
 */
export function beaconRoutes({ beacons }: BeaconRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.get('/:chain/:round', async (c) => {
    if (!c.var.visitor) return failure(c, 401, 'signed-out', 'Sign in first.')
    const { chain } = c.req.param()
    const round = parseRound(c.req.param('round'))
    if (round === null || !BEACON_CHAINS.has(chain))
      return failure(c, 404, 'unknown-beacon', 'This relay knows no such beacon.')
    const answer = await beacons.round(chain, round)
    if (answer.kind === 'came') return c.json(answer.value)
    const [status, code, message] = PROBLEMS[answer.kind]
    return failure(c, status, code, message)
  })

  return routes
}
