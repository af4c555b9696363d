import { Hono } from 'hono'
import * as v from 'valibot'
import { RoleField, WholeNumber } from '#server/accounts/fields.ts'
import { LineOf } from '#server/accounts/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { rightIn } from './rights.ts'

const NewInvitation = v.object({
  role: RoleField,
  /** How many it may bring, and for how long. */
  uses: WholeNumber(1, 50),
  hours: WholeNumber(1, 720),
  note: v.optional(LineOf(200), ''),
})

/**
 * Links that bring people in. The secret is shown once, in the answer that makes it, and belongs into the fragment of a
 * link, which no server sees.
 */
export function invitationRoutes({ accounts }: ApiParts): Hono<ApiEnv> {
  const { audit, invitations } = accounts
  const routes = new Hono<ApiEnv>()

  routes.post('/:workspace/invitations', async (c) => {
    const body = await readBody(c, NewInvitation)
    if (!body.ok) return body.response
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, 'manage people')
    if (!right.ok) return right.response
    const { person } = right.visitor
    const made = invitations.create({ ...body.value, workspace, person })
    const { id, role, uses } = made.invitation
    const about = { invitation: id, role, uses }
    audit.record({ workspace, person, kind: 'invitation-made', about })
    return c.json(made, 201)
  })

  routes.get('/:workspace/invitations', (c) => {
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, 'manage people')
    if (!right.ok) return right.response
    return c.json({ invitations: invitations.list(workspace) })
  })

  routes.delete('/:workspace/invitations/:invitation', (c) => {
    const { workspace, invitation } = c.req.param()
    const right = rightIn(c, accounts, workspace, 'manage people')
    if (!right.ok) return right.response
    if (invitations.revoke(workspace, invitation)) {
      const { person } = right.visitor
      audit.record({ workspace, person, kind: 'invitation-revoked', about: { invitation } })
      return c.body(null, 204)
    }
    // One that brings nobody any more is as good as revoked.
    if (invitations.list(workspace).some(({ id }) => id === invitation)) return c.body(null, 204)
    return failure(c, 404, 'unknown-invitation', 'This workspace has no such invitation.')
  })

  return routes
}
