import { Hono } from 'hono'
import { passkeySite } from '#server/accounts/passkey-checks.ts'
import type { ApiEnv } from './api-env.ts'
import type { OpenIdParts } from './open-id.ts'
import { ownSession } from './own-session.ts'

export interface SignInParts extends OpenIdParts {
  readonly origins: ReadonlySet<string>
}

/** `GET /api/sign-in`: which ways back this relay has; `GET /api/sign-in/ways`: which of them somebody has made. */
export function signInRoutes({ accounts, origins, openId }: SignInParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()
  const passkeys = [...origins].some((origin) => passkeySite(origin) !== null)

  routes.get('/', (c) => c.json({ passkeys, openId: openId && { name: openId.provider.name } }))

  routes.get('/ways', (c) => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const madeAt = accounts.recoveryCodes.madeAt(own.person.id)
    return c.json({
      passkeys: accounts.passkeys.list(own.person.id),
      openId: accounts.identities.list(own.person.id),
      recoveryCode: madeAt === null ? null : { createdAt: madeAt },
    })
  })

  return routes
}
