import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Logger } from 'pino'
import * as v from 'valibot'
import type { ArrivalProblem } from '#server/accounts/arriving.ts'
import { KeptFor, Secret } from '#server/accounts/fields.ts'
import { Name } from '#server/accounts/names.ts'
import { hashSecret, newSecret } from '#server/accounts/secrets.ts'
import { type OpenIdSignIn, PENDING_MS } from '#server/open-id/sign-in.ts'
import { ownPath } from '#shared/protocol/own-path.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { ownSession } from './own-session.ts'
import { beginSession } from './session-cookie.ts'

/** Ties an attempt to the browser that made it: without it, one could be finished in somebody else's. */
const COOKIE = 'ruche_open_id'
const PATH = '/api/open-id'
const CALLBACK = `${PATH}/callback`

const Start = v.object({
  keptFor: KeptFor,
  to: v.optional(v.pipe(v.string('has to be a text.'), v.maxLength(500, 'is too long.'))),
  invitation: v.optional(v.object({ secret: Secret, name: v.optional(Name) })),
})

export interface OpenIdParts extends ApiParts {
  /** Null: the operator has set none up. */
  readonly openId: OpenIdSignIn | null
  readonly logger: Logger
}

type Problem = ArrivalProblem | 'stale' | 'refused' | 'domain'

/** `/api/open-id`: to the operator's OpenID provider and back. */
export function openIdRoutes(parts: OpenIdParts): Hono<ApiEnv> {
  const { accounts, openId, overTls, logger } = parts
  const routes = new Hono<ApiEnv>()

  routes.delete('/', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const { id } = own.person
    if (!accounts.identities.unlink(id)) {
      return failure(c, 404, 'not-linked', 'Nothing is linked to you.')
    }
    accounts.audit.record({ workspace: null, person: id, kind: 'open-id-unlinked' })
    return c.body(null, 204)
  })

  if (!openId) return routes
  const { provider, pending } = openId

  routes.post('/start', async (c) => {
    const body = await readBody(c, Start)
    if (!body.ok) return body.response
    // The origin was judged before; a program that names none has no page to come back to.
    const origin = c.req.header('origin')
    if (!origin) return failure(c, 403, 'foreign-origin', 'Only a page of Ruche starts this.')
    const begun = await provider.begin(origin + CALLBACK)
    if (!begun.ok) {
      const message = 'The OpenID provider does not answer.'
      return failure(c, 502, 'provider-unreachable', message)
    }
    const { to, keptFor, invitation } = body.value
    const secret = newSecret((bytes) => crypto.getRandomValues(bytes))
    pending.put(keyOf(secret), {
      attempt: begun.attempt,
      origin,
      to: ownPath(to),
      person: visitorOf(c),
      keptFor: keptFor ?? null,
      invitation: invitation ? { secret: invitation.secret, name: invitation.name ?? null } : null,
    })
    setCookie(c, COOKIE, secret, {
      httpOnly: true,
      sameSite: 'Lax',
      path: PATH,
      secure: overTls,
      maxAge: PENDING_MS / 1000,
    })
    return c.json({ address: begun.address })
  })

  routes.get('/callback', async (c) => {
    const secret = getCookie(c, COOKIE)
    deleteCookie(c, COOKIE, { path: PATH, secure: overTls })
    const left = secret === undefined ? null : pending.take(keyOf(secret))
    if (!left) return goOn(c, null, 'stale')
    const cameBack = new URL(left.origin + CALLBACK)
    cameBack.search = new URL(c.req.url).search
    const finished = await provider.finish(cameBack, left.attempt)
    if (!finished.ok) {
      logger.warn({ reason: finished.detail }, 'sign-in by OpenID failed')
      return goOn(c, left.to, finished.problem)
    }
    const visitor = visitorOf(c)
    const arrived = accounts.arrive(finished.identity, left, visitor)
    if (!arrived.ok) return goOn(c, left.to, arrived.problem)
    if (arrived.person !== visitor) {
      const deed = { workspace: null, person: arrived.person, kind: 'signed-in' } as const
      accounts.audit.record({ ...deed, about: { way: 'open-id' } })
      beginSession(c, parts, arrived.person)
    }
    return goOn(c, arrived.workspace ? `/w/${arrived.workspace}/calendar` : left.to, 'done')
  })

  return routes
}

/** To the page that knows what to say, and where to go on; a relative address leads nowhere else. */
function goOn(c: Context<ApiEnv>, to: string | null, came: Problem | 'done'): Response {
  const query = new URLSearchParams({ came, ...(to && { to }) })
  return c.redirect(`/sign-in?${query}`, 303)
}

function visitorOf(c: Context<ApiEnv>): string | null {
  const { visitor } = c.var
  return visitor?.via.kind === 'cookie' ? visitor.person : null
}

function keyOf(secret: string): string {
  return Buffer.from(hashSecret(secret)).toString('base64url')
}
