import { Hono } from 'hono'
import * as v from 'valibot'
import { RoleField, WholeNumber } from '#server/accounts/fields.ts'
import { Name } from '#server/accounts/names.ts'
import { mayGiveTo } from '#shared/access/two-roles.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure, invalid } from './failure.ts'
import { rightIn } from './rights.ts'

const NewToken = v.object({
  workspace: v.string('has to be the id of a workspace.'),
  name: Name,
  role: v.optional(RoleField, 'editor'),
  /** Without it a token is good until it is revoked. */
  days: v.optional(v.nullable(WholeNumber(1, 3_650)), null),
})

/** `/api/tokens`: what lets other programs in. The secret is shown once, in the answer that makes it. */
export function tokenRoutes({ accounts, rooms }: ApiParts): Hono<ApiEnv> {
  const { audit, tokens } = accounts
  const routes = new Hono<ApiEnv>()

  routes.post('/', async (c) => {
    const body = await readBody(c, NewToken)
    if (!body.ok) return body.response
    const { workspace, name, role } = body.value
    const right = rightIn(c, accounts, workspace, 'make tokens')
    if (!right.ok) return right.response
    if (!mayGiveTo(role, right.role)) {
      return invalid(c, { field: 'role', message: 'may do more than you may.' })
    }
    const { person } = right.visitor
    const made = tokens.create({ ...body.value, person })
    const about = { token: made.id, name, role }
    audit.record({ workspace, person, kind: 'token-made', about })
    return c.json(made, 201)
  })

  routes.get('/:workspace', (c) => {
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, 'make tokens')
    if (!right.ok) return right.response
    return c.json({ tokens: tokens.list(workspace) })
  })

  routes.delete('/:workspace/:token', (c) => {
    const { workspace, token } = c.req.param()
    const right = rightIn(c, accounts, workspace, 'make tokens')
    if (!right.ok) return right.response
    const name = tokens.remove(workspace, token)
    if (name === null) {
      return failure(c, 404, 'unknown-token', 'This workspace has no such token.')
    }
    rooms.revoke({ session: token })
    const { person } = right.visitor
    audit.record({ workspace, person, kind: 'token-removed', about: { token, name } })
    return c.body(null, 204)
  })

  return routes
}
