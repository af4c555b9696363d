import { Hono } from 'hono'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { failure } from './failure.ts'
import { clearSessionCookie, renewSessionCookie } from './session-cookie.ts'

/** `GET` and `DELETE /api/session`: who am I here, and sign out. */
export function sessionRoutes({ accounts, rooms, overTls }: ApiParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.get('/', (c) => {
    const { visitor } = c.var
    const person = visitor && accounts.people.find(visitor.person)
    if (!visitor || !person) return failure(c, 401, 'signed-out', 'Nobody is signed in here.')
    const isDevice = visitor.via.kind === 'cookie'
    if (isDevice) renewSessionCookie(c, overTls)
    // A program that comes with a token is no device.
    const device = isDevice ? { id: visitor.session } : null
    return c.json({ person, device, workspaces: accounts.memberships(visitor) })
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
