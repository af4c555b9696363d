import { Hono } from 'hono'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { failure } from './failure.ts'
import { ownSession } from './own-session.ts'
import { clearSessionCookie } from './session-cookie.ts'

/** `/api/devices`: where somebody is signed in, and the link that brings one more device of theirs. */
export function deviceRoutes({ accounts, rooms, overTls }: ApiParts): Hono<ApiEnv> {
  const { audit, deviceLinks, removedDevices, sessions } = accounts
  const routes = new Hono<ApiEnv>()

  routes.get('/', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const devices = sessions
      .list(own.person.id)
      .map((device) => ({ ...device, current: device.id === own.visitor.session }))
    return c.json({ devices })
  })

  routes.post('/links', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    return c.json(deviceLinks.create(own.person.id), 201)
  })

  routes.delete('/:device', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const device = c.req.param('device')
    const person = own.person.id
    const isThis = device === own.visitor.session
    // Whoever signs out where they are knows what happened, and has erased what was there.
    const end = isThis ? sessions.end : removedDevices.remove
    if (!end(person, device)) {
      return failure(c, 404, 'unknown-device', 'You have no such device.')
    }
    rooms.revoke({ session: device })
    audit.record({ workspace: null, person, kind: isThis ? 'signed-out' : 'device-removed' })
    if (isThis) clearSessionCookie(c, overTls)
    return c.body(null, 204)
  })

  return routes
}
