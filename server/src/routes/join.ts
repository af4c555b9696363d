import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { Secret } from '#server/accounts/fields.ts'
import type { GuessGuard } from '#server/accounts/guess-guard.ts'
import type { LinkProblem } from '#server/accounts/joining.ts'
import { Name } from '#server/accounts/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure, invalid } from './failure.ts'
import { beginSession } from './session-cookie.ts'

const Look = v.object({ secret: Secret })
const Join = v.object({ secret: Secret, person: v.optional(v.object({ name: Name })) })

export interface JoinParts extends ApiParts {
  readonly guessGuard: GuessGuard
}

const SENTENCES: Record<LinkProblem['problem'], string> = {
  'unknown-link': 'There is no such link. Perhaps a part of it is missing.',
  'used-link': 'This link has been used already.',
  'expired-link': 'The time of this link is over.',
  'revoked-link': 'This link was revoked.',
}

/** `/api/join`: what the page behind an invitation or a device link asks, before it uses the link and then. */
export function joinRoutes(parts: JoinParts): Hono<ApiEnv> {
  const { accounts, guessGuard } = parts
  const { joining } = accounts
  const routes = new Hono<ApiEnv>()

  /** Null when the secret is one that was given out once: guessing one is answered late. */
  const refuseGuess = async (c: Context<ApiEnv>, secret: string): Promise<Response | null> => {
    const verdict = await guessGuard.judge(c.var.address, () => joining.knows(secret))
    if (verdict === 'right') return null
    if (verdict === 'wrong') return refused(c, { problem: 'unknown-link', contact: null })
    c.header('retry-after', '10')
    return failure(c, 429, 'too-many', 'Too many links at once. Wait a little.')
  }

  routes.post('/look', async (c) => {
    const body = await readBody(c, Look)
    if (!body.ok) return body.response
    const { secret } = body.value
    const guessed = await refuseGuess(c, secret)
    if (guessed) return guessed
    const looked = joining.look(secret, whoIsHere(c))
    return looked.ok ? c.json(looked.look) : refused(c, looked)
  })

  routes.post('/', async (c) => {
    const body = await readBody(c, Join)
    if (!body.ok) return body.response
    const { secret, person } = body.value
    const guessed = await refuseGuess(c, secret)
    if (guessed) return guessed
    const visitor = whoIsHere(c)
    const joined = joining.join(secret, visitor, person?.name ?? null)
    if (!joined.ok) {
      if (joined.problem !== 'name-needed') return refused(c, joined)
      return invalid(c, { field: 'person.name', message: 'is needed, to come in as somebody new.' })
    }
    if (joined.person.id !== visitor) beginSession(c, parts, joined.person.id)
    const { ok: _, isNew, ...came } = joined
    return c.json(came, isNew ? 201 : 200)
  })

  return routes
}

/** A program that comes with a token does not join anything in its maker's place. */
function whoIsHere(c: Context<ApiEnv>): string | null {
  const { visitor } = c.var
  return visitor?.via.kind === 'cookie' ? visitor.person : null
}

function refused(c: Context, { problem, contact }: Omit<LinkProblem, 'ok'>): Response {
  return failure(c, 403, problem, SENTENCES[problem], contact ? { contact } : {})
}
