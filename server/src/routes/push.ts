import { Hono } from 'hono'
import * as v from 'valibot'
import type { Push } from '#server/push/push.ts'
import { accessTo } from '#shared/access/roles.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure, invalid } from './failure.ts'
import { ownSession } from './own-session.ts'
import { unknownWorkspace } from './rights.ts'

export interface PushRouteParts extends ApiParts {
  readonly push: Push
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** As much as a push service carries. */
const LONGEST_BODY = 4_096
const MOST_AT_ONCE = 64
/** Further ahead nobody is reminded. */
const AHEAD_MS = 40 * 24 * 60 * 60 * 1000
const LONGEST_CHOICES = 2_000

/** A point on P-256 as browsers give it: 65 bytes, the first of which is 4. */
const POINT = v.pipe(v.string(), v.regex(/^B[\w-]{86}$/))
const BYTES_16 = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))
const NEW_SUBSCRIPTION = v.object({ endpoint: v.string(), p256dh: POINT, auth: BYTES_16 })
const CODE = v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/))
const CLAIM = { about: CODE, stamp: CODE }
const MOST_CLAIMS = 200
const OVERTAKEN = v.object({
  workspace: v.pipe(v.string(), v.maxLength(100)),
  now: v.pipe(v.array(v.object(CLAIM)), v.maxLength(MOST_CLAIMS)),
})
const SCHEDULE = v.object({
  workspace: v.pipe(v.string(), v.maxLength(100)),
  subscription: v.pipe(v.string(), v.maxLength(100)),
  reminders: v.pipe(
    v.array(
      v.object({
        name: CODE,
        ...CLAIM,
        at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        body: v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(Math.ceil(LONGEST_BODY / 3) * 4)),
      }),
    ),
    v.maxLength(MOST_AT_ONCE),
  ),
})
const CHOICES = v.object({ choices: v.pipe(v.string(), v.maxLength(LONGEST_CHOICES)) })

const PROBLEMS = {
  'too-many-devices': 'As many devices of yours as may be are reminded already.',
  'too-many-reminders': 'As many reminders of yours as may be are waiting already.',
  'unknown-subscription': 'No device of yours is reminded by that name.',
} as const

/** `/api/push`: on which devices somebody is reminded, of what, and when. Each person's own affair, by cookie only. */
export function pushRoutes({ accounts, push, now }: PushRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.get('/', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const { person, visitor } = own
    const subscriptions = push
      .subscriptionsOf(person.id)
      .map(({ id, p256dh, auth }) => ({ id, p256dh, auth, current: id === visitor.session }))
    return c.json({ key: push.key, subscriptions, choices: push.choices(person.id) })
  })

  routes.post('/subscription', async (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const body = await readBody(c, NEW_SUBSCRIPTION)
    if (!body.ok) return body.response
    if (push.key === null)
      return failure(
        c,
        409,
        'push-off',
        'This relay sends no reminders: its operator turned it off.',
      )
    const { endpoint, p256dh, auth } = body.value
    if (!push.allows(endpoint)) {
      const message = 'This is no push service that this relay trusts (RUCHE_PUSH_HOSTS).'
      return invalid(c, { field: 'endpoint', message })
    }
    const id = own.visitor.session
    const problem = push.subscribe(own.person.id, { id, endpoint, p256dh, auth })
    return problem ? failure(c, 409, problem, PROBLEMS[problem]) : c.json({ id }, 201)
  })

  routes.delete('/subscription', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    push.unsubscribe(own.visitor.session)
    return c.body(null, 204)
  })

  routes.post('/reminders', async (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const body = await readBody(c, SCHEDULE)
    if (!body.ok) return body.response
    const { workspace, subscription, reminders } = body.value
    const role = accounts.roleIn(own.visitor, workspace)
    if (!role || accessTo('calendar', role) === 'none') return unknownWorkspace(c)
    const tooFar = reminders.findIndex(({ at }) => at > now() + AHEAD_MS)
    if (tooFar >= 0)
      return invalid(c, { field: `reminders.${tooFar}.at`, message: 'That is too far ahead.' })
    const sealed = reminders.map(({ name, at, body, about, stamp }) => ({
      name,
      at,
      claim: { about, stamp },
      body: Buffer.from(body, 'base64url'),
    }))
    const problem = push.replace(own.person.id, { subscription, workspace }, sealed)
    if (problem)
      return failure(c, problem === 'unknown-subscription' ? 404 : 409, problem, PROBLEMS[problem])
    return c.body(null, 204)
  })

  routes.post('/overtaken', async (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const body = await readBody(c, OVERTAKEN)
    if (!body.ok) return body.response
    const { workspace, now: claims } = body.value
    const role = accounts.roleIn(own.visitor, workspace)
    if (!role || accessTo('calendar', role) === 'none') return unknownWorkspace(c)
    // Whoever may not change a post knows of no change that the others' devices do not tell.
    if (accessTo('calendar', role) !== 'write')
      return failure(c, 403, 'not-allowed', 'Your role in this workspace does not allow this.')
    push.overtake(workspace, claims)
    return c.body(null, 204)
  })

  routes.post('/choices', async (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const body = await readBody(c, CHOICES)
    if (!body.ok) return body.response
    push.choose(own.person.id, body.value.choices)
    return c.body(null, 204)
  })

  return routes
}
