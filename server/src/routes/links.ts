import { Hono } from 'hono'
import * as v from 'valibot'
import { Name } from '#server/accounts/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { rightIn } from './rights.ts'
import { sendSessionCookie } from './session-cookie.ts'

const NewLink = v.object({ as: v.optional(v.picklist(['person', 'device']), 'person') })
const Join = v.object({ secret: v.string(), person: v.optional(v.object({ name: Name })) })

/**
 * One-time links into a workspace: the owner asks somebody in, and anybody brings a further device of their own. The
 * secret belongs into a link's fragment, which no server sees.
 */
export function linkRoutes({ accounts, overTls }: ApiParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.post('/workspaces/:workspace/links', async (c) => {
    const body = await readBody(c, NewLink)
    if (!body.ok) return body.response
    const workspace = c.req.param('workspace')
    const forDevice = body.value.as === 'device'
    const right = rightIn(c, accounts, workspace, forDevice ? null : 'manage people')
    if (!right.ok) return right.response
    const { person } = right.visitor
    const link = accounts.links.create(
      forDevice ? { kind: 'device', workspace, person } : { kind: 'person', workspace },
    )
    return c.json(link, 201)
  })

  routes.post('/links/join', async (c) => {
    const body = await readBody(c, Join)
    if (!body.ok) return body.response
    const joined = accounts.join(body.value.secret, body.value.person?.name ?? null)
    if (!joined.ok) {
      // A question, not a mistake: a browser would print it in red for everybody who opens an invitation.
      return joined.problem === 'name-needed'
        ? c.json({ needed: 'name' })
        : failure(c, 403, 'unknown-link', 'This link was used already, or its time is over.')
    }
    sendSessionCookie(c, joined.secret, overTls)
    const { workspace, person, role } = joined
    return c.json({ workspace, person, role }, 201)
  })

  return routes
}
