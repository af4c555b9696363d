import { Hono } from 'hono'
import * as v from 'valibot'
import { Name } from '#server/accounts/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { rightIn } from './rights.ts'

const NewToken = v.object({ workspace: v.string(), name: Name })

/** `/api/tokens`: what lets other programs in. The secret is shown once, in the answer that makes it. */
export function tokenRoutes({ accounts, revoke }: ApiParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.post('/', async (c) => {
    const body = await readBody(c, NewToken)
    if (!body.ok) return body.response
    const { workspace, name } = body.value
    const right = rightIn(c, accounts, workspace, 'make tokens')
    if (!right.ok) return right.response
    return c.json(accounts.tokens.create({ workspace, name, person: right.visitor.person }), 201)
  })

  routes.get('/:workspace', (c) => {
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, 'make tokens')
    if (!right.ok) return right.response
    return c.json({ tokens: accounts.tokens.list(workspace) })
  })

  routes.delete('/:workspace/:token', (c) => {
    const { workspace, token } = c.req.param()
    const right = rightIn(c, accounts, workspace, 'make tokens')
    if (!right.ok) return right.response
    if (!accounts.tokens.remove(workspace, token)) {
      return failure(c, 404, 'unknown-token', 'This workspace has no such token.')
    }
    revoke({ session: token })
    return c.body(null, 204)
  })

  return routes
}
