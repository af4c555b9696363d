import { Hono } from 'hono'
import * as v from 'valibot'
import type { GuessGuard } from '#server/accounts/guess-guard.ts'
import { Locale, Name, TimeZone } from '#server/accounts/names.ts'
import type { SetupCode } from '#server/accounts/setup-code.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure } from './failure.ts'
import { beginSession } from './session-cookie.ts'

const NewWorkspace = v.object({
  setupCode: v.string(),
  name: Name,
  timeZone: TimeZone,
  locale: Locale,
  person: v.object({ name: Name }),
})

export interface SetupParts extends ApiParts {
  readonly setupCode: SetupCode
  readonly guessGuard: GuessGuard
}

/** `POST /api/workspaces`: the first workspace, for whoever has the setup code. */
export function workspaceRoutes(parts: SetupParts): Hono<ApiEnv> {
  const { accounts, setupCode, guessGuard } = parts
  const routes = new Hono<ApiEnv>()

  routes.post('/', async (c) => {
    const body = await readBody(c, NewWorkspace)
    if (!body.ok) return body.response
    const { setupCode: attempt, person, ...workspace } = body.value
    const verdict = await guessGuard.judge(
      c.var.address,
      () => !accounts.workspaces.any() && setupCode.matches(attempt),
    )
    if (verdict === 'busy') {
      c.header('retry-after', '10')
      return failure(c, 429, 'too-many', 'Too many setup codes at once. Wait a little.')
    }
    // After the first workspace every code is wrong: a stranger learns nothing about this relay.
    const founded = verdict === 'right' ? accounts.found(workspace, person.name) : null
    if (!founded?.ok) return failure(c, 403, 'wrong-setup-code', 'This setup code is not valid.')
    const { workspace: made, person: owner, role } = founded
    beginSession(c, parts, owner.id)
    return c.json({ workspace: made, person: owner, role }, 201)
  })

  return routes
}
