import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { RoleField } from '#server/accounts/fields.ts'
import type { Member } from '#server/accounts/members.ts'
import type { TeamProblem } from '#server/accounts/team.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { rightIn } from './rights.ts'

const Change = v.object({ role: RoleField, was: RoleField })

const REFUSALS: Record<TeamProblem, readonly [status: 404 | 409, message: string]> = {
  'unknown-member': [404, 'Nobody with this id is in this workspace.'],
  'changed-meanwhile': [409, 'Somebody else has changed this role meanwhile.'],
  'last-owner': [409, 'A workspace needs an owner. Make somebody else one first.'],
}

/** Who is in a workspace: seeing, changing, taking out, leaving. Sockets follow at once (R13). */
export function memberRoutes({ accounts, rooms }: ApiParts): Hono<ApiEnv> {
  const { members, team } = accounts
  const routes = new Hono<ApiEnv>()

  /** Who has a page of this workspace open; a program is nobody's presence. */
  const hereIn = (workspace: string): ReadonlySet<string> => {
    const here = rooms.present().filter((one) => one.workspace === workspace && !one.visitor.atMost)
    return new Set(here.map(({ visitor }) => visitor.person))
  }
  const told = (member: Member, here: ReadonlySet<string>) => ({
    ...member,
    here: here.has(member.person.id),
  })

  routes.get('/:workspace/members', (c) => {
    const workspace = c.req.param('workspace')
    const right = rightIn(c, accounts, workspace, 'see the team')
    if (!right.ok) return right.response
    const here = hereIn(workspace)
    return c.json({ members: members.list(workspace).map((member) => told(member, here)) })
  })

  routes.patch('/:workspace/members/:person', async (c) => {
    const body = await readBody(c, Change)
    if (!body.ok) return body.response
    const { workspace, person } = c.req.param()
    const right = rightIn(c, accounts, workspace, 'manage people')
    if (!right.ok) return right.response
    const { role, was } = body.value
    const changed = team.changeRole(workspace, right.visitor.person, person, role, was)
    if (!changed.ok) return refused(c, changed.problem)
    rooms.changeRole(person, workspace, role)
    return c.json({ member: told(changed.member, hereIn(workspace)) })
  })

  routes.delete('/:workspace/members/:person', (c) => {
    const { workspace, person } = c.req.param()
    const leaves = c.var.visitor?.person === person
    const right = rightIn(c, accounts, workspace, leaves ? null : 'manage people')
    if (!right.ok) return right.response
    const removed = team.remove(workspace, right.visitor.person, person)
    if (!removed.ok) return refused(c, removed.problem)
    rooms.revoke({ person, workspace })
    return c.body(null, 204)
  })

  return routes
}

function refused(c: Context, problem: TeamProblem): Response {
  const [status, message] = REFUSALS[problem]
  return failure(c, status, problem, message)
}
