import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { KeptFor } from '#server/accounts/fields.ts'
import { Name } from '#server/accounts/names.ts'
import {
  type PasskeyProblem,
  type PasskeySite,
  passkeySite,
} from '#server/accounts/passkey-checks.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { letInPerson, refuseSomeoneElse } from './let-in-person.ts'
import { ownSession } from './own-session.ts'

const Bytes = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[\w-]+$/))
const Credential = {
  id: Bytes,
  rawId: Bytes,
  type: v.literal('public-key'),
  // Nothing that authenticators add beside is asked for, so nothing of it is looked at.
  clientExtensionResults: v.optional(
    v.pipe(
      v.unknown(),
      v.transform(() => ({})),
    ),
    {},
  ),
}
const Register = v.object({
  name: Name,
  response: v.object({
    ...Credential,
    response: v.object({ clientDataJSON: Bytes, attestationObject: Bytes }),
  }),
})
const Use = v.object({
  keptFor: KeptFor,
  response: v.object({
    ...Credential,
    response: v.object({
      clientDataJSON: Bytes,
      authenticatorData: Bytes,
      signature: Bytes,
      userHandle: Bytes,
    }),
  }),
})

const PROBLEMS = {
  stale: [403, 'stale-challenge', 'This took too long, or was sent already. Begin again.'],
  refused: [403, 'passkey-refused', 'What the passkey signed is not valid here.'],
  unknown: [403, 'unknown-passkey', 'This passkey is not known here. It may have been removed.'],
  taken: [409, 'known-passkey', 'This passkey is known here already.'],
  'too-many': [409, 'too-many-passkeys', 'There are as many passkeys as one person can have.'],
} as const satisfies Record<PasskeyProblem, readonly [403 | 409, string, string]>

/** `/api/passkeys`: asked for, made, used and taken away. The two questions are answered by an authenticator. */
export function passkeyRoutes(parts: ApiParts): Hono<ApiEnv> {
  const { accounts } = parts
  const routes = new Hono<ApiEnv>()

  routes.post('/options/register', async (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const site = siteOf(c)
    if (!site) return noPasskeysHere(c)
    return c.json(await accounts.passkeyChecks.askToRegister(site, own.person))
  })

  routes.post('/', async (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const body = await readBody(c, Register)
    if (!body.ok) return body.response
    const site = siteOf(c)
    if (!site) return noPasskeysHere(c)
    const { name, response } = body.value
    const made = await accounts.passkeyChecks.register(site, own.person.id, name, response)
    if (!made.ok) return refuse(c, made.problem)
    const deed = { workspace: null, person: own.person.id, kind: 'passkey-added' } as const
    accounts.audit.record({ ...deed, about: { name } })
    return c.json({ id: made.id }, 201)
  })

  routes.post('/options/use', async (c) => {
    const site = siteOf(c)
    return site ? c.json(await accounts.passkeyChecks.askToUse(site)) : noPasskeysHere(c)
  })

  routes.post('/use', async (c) => {
    const body = await readBody(c, Use)
    if (!body.ok) return body.response
    const site = siteOf(c)
    if (!site) return noPasskeysHere(c)
    const { response, keptFor } = body.value
    const known = await accounts.passkeyChecks.recognise(site, response)
    if (!known.ok) return refuse(c, known.problem)
    const { person } = known
    return refuseSomeoneElse(c, person, keptFor) ?? letInPerson(c, parts, person, 'passkey')
  })

  routes.delete('/:id', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const name = accounts.passkeys.remove(own.person.id, c.req.param('id'))
    if (name === null) return failure(c, 404, 'unknown-passkey', 'You have no such passkey.')
    const deed = { workspace: null, person: own.person.id, kind: 'passkey-removed' } as const
    accounts.audit.record({ ...deed, about: { name } })
    return c.body(null, 204)
  })

  return routes
}

/** The origin was judged before; a program that names none is no browser and has no passkey. */
function siteOf(c: Context<ApiEnv>): PasskeySite | null {
  return passkeySite(c.req.header('origin'))
}

function noPasskeysHere(c: Context<ApiEnv>): Response {
  const message =
    'Browsers make passkeys for a name over https, or for localhost, not for an address.'
  return failure(c, 409, 'no-passkeys-here', message)
}

function refuse(c: Context<ApiEnv>, problem: PasskeyProblem): Response {
  const [status, code, message] = PROBLEMS[problem]
  return failure(c, status, code, message)
}
