import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { readCredential } from '#server/accounts/credentials.ts'
import { Name } from '#server/accounts/names.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { ownSession } from './own-session.ts'
import { clearSessionCookie, renewSessionCookie } from './session-cookie.ts'

/** `/api/session`: who am I here, by what name, and sign out. */
export function sessionRoutes({ accounts, rooms, overTls }: ApiParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  /** A device that was taken off the list is told so, since it has something to forget; nobody else is. */
  const nobody = (c: Context<ApiEnv>) => {
    const credential = readCredential(c.req.header())
    const at = credential?.kind === 'cookie' ? accounts.removedDevices.at(credential.secret) : null
    return at === null
      ? failure(c, 401, 'signed-out', 'Nobody is signed in here.')
      : failure(c, 401, 'device-removed', 'This device was removed from the list.', { at })
  }

  routes.get('/', (c) => {
    const { visitor } = c.var
    const person = visitor && accounts.people.find(visitor.person)
    if (!visitor || !person) return nobody(c)
    const isDevice = visitor.via.kind === 'cookie'
    if (isDevice) renewSessionCookie(c, overTls)
    // A program that comes with a token is no device.
    const device = isDevice ? { id: visitor.session } : null
    return c.json({ person, device, workspaces: accounts.memberships(visitor) })
  })

  routes.patch('/person', async (c) => {
    const body = await readBody(c, v.object({ name: Name }))
    if (!body.ok) return body.response
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    return c.json({ person: accounts.people.rename(own.person.id, body.value.name) })
  })

  routes.delete('/', (c) => {
    const { visitor } = c.var
    if (visitor?.via.kind !== 'cookie') {
      return failure(c, 401, 'signed-out', 'Nobody is signed in here.')
    }
    accounts.sessions.end(visitor.person, visitor.session)
    accounts.audit.record({ workspace: null, person: visitor.person, kind: 'signed-out' })
    rooms.revoke({ session: visitor.session })
    clearSessionCookie(c, overTls)
    return c.body(null, 204)
  })

  return routes
}
