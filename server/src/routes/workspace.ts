import { Hono } from 'hono'
import * as v from 'valibot'
import { Name } from '#server/accounts/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { invalid } from './failure.ts'
import { ownSession } from './own-session.ts'
import { rightIn, unknownWorkspace } from './rights.ts'

const Named = v.object({ name: Name })

/** One workspace: its name, its end, and bringing it back within some days. */
export function oneWorkspaceRoutes({ accounts, rooms }: ApiParts): Hono<ApiEnv> {
  const { audit, deletion, endings, members, workspaces } = accounts
  const routes = new Hono<ApiEnv>()

  routes.patch('/:workspace', async (c) => {
    const body = await readBody(c, Named)
    if (!body.ok) return body.response
    const id = c.req.param('workspace')
    const right = rightIn(c, accounts, id, 'rename the workspace')
    if (!right.ok) return right.response
    const { name } = body.value
    const before = workspaces.find(id)
    if (!before) return unknownWorkspace(c)
    if (name !== before.name) {
      workspaces.rename(id, name)
      const { person } = right.visitor
      const about = { from: before.name, to: name }
      audit.record({ workspace: id, person, kind: 'workspace-renamed', about })
    }
    return c.json({ workspace: { ...before, name } })
  })

  routes.delete('/:workspace', async (c) => {
    const body = await readBody(c, Named)
    if (!body.ok) return body.response
    const id = c.req.param('workspace')
    const right = rightIn(c, accounts, id, 'delete the workspace')
    if (!right.ok) return right.response
    const { name } = body.value
    if (name !== workspaces.find(id)?.name) {
      return invalid(c, { field: 'name', message: 'is not the name of this workspace.' })
    }
    const { person } = right.visitor
    audit.record({ workspace: id, person, kind: 'workspace-deleted', about: { name } })
    const deleted = deletion.delete(id)
    rooms.revoke({ workspace: id })
    return c.json(deleted)
  })

  // For a device that had it and has it no more.
  routes.get('/:workspace/ending', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const ending = endings.of(own.person.id, c.req.param('workspace'))
    return ending ? c.json({ ending }) : unknownWorkspace(c)
  })

  routes.post('/:workspace/restore', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const id = c.req.param('workspace')
    const person = own.person.id
    // Whoever is no owner is not told that it was there.
    const isTheirs = members
      .of(person)
      .some((one) => one.id === id && one.role === 'owner' && one.deletedAt !== undefined)
    if (!isTheirs || !deletion.restore(id)) return unknownWorkspace(c)
    audit.record({ workspace: id, person, kind: 'workspace-restored' })
    return c.json({ workspace: workspaces.find(id) })
  })

  return routes
}
