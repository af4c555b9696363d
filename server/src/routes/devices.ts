import { Hono } from 'hono'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { ownSession } from './own-session.ts'

/** `/api/devices`: where somebody is signed in, and the link that brings one more device of theirs. */
export function deviceRoutes({ accounts }: ApiParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.post('/links', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    return c.json(accounts.deviceLinks.create(own.person.id), 201)
  })

  return routes
}
