import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import type { GuessGuard } from '#server/accounts/guess-guard.ts'
import { Locale, Name, TimeZone } from '#server/accounts/names.ts'
import type { SetupCode } from '#server/accounts/setup-code.ts'
import type { Workspace } from '#server/accounts/workspaces.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { readBody } from './body.ts'
import { failure, invalid } from './failure.ts'
import { ownSession } from './own-session.ts'
import { beginSession } from './session-cookie.ts'

const NewWorkspace = v.object({
  setupCode: v.optional(v.pipe(v.string('has to be a text.'), v.maxLength(200, 'is too long.'))),
  name: Name,
  timeZone: TimeZone,
  locale: Locale,
  person: v.optional(v.object({ name: Name })),
})

/** Who makes more of them is a program that went wrong. */
const MOST_OWNED = 100

export interface SetupParts extends ApiParts {
  readonly setupCode: SetupCode
  readonly guessGuard: GuessGuard
}

/** `POST /api/workspaces`: the first, for whoever has the setup code; further ones, for whoever owns one here. */
export function workspaceRoutes(parts: SetupParts): Hono<ApiEnv> {
  const { accounts, setupCode, guessGuard } = parts
  const routes = new Hono<ApiEnv>()

  const makeFirst = async (
    c: Context<ApiEnv>,
    attempt: string,
    workspace: Omit<Workspace, 'id'>,
    personName: string,
  ): Promise<Response> => {
    const verdict = await guessGuard.judge(
      c.var.address,
      () => !accounts.workspaces.any() && setupCode.matches(attempt),
    )
    if (verdict === 'busy') {
      c.header('retry-after', '10')
      return failure(c, 429, 'too-many', 'Too many setup codes at once. Wait a little.')
    }
    // After the first workspace every code is wrong: a stranger learns nothing about this relay.
    const founded = verdict === 'right' ? accounts.found(workspace, personName) : null
    if (!founded?.ok) return failure(c, 403, 'wrong-setup-code', 'This setup code is not valid.')
    const { workspace: made, person, role } = founded
    beginSession(c, parts, person.id)
    return c.json({ workspace: made, person, role }, 201)
  }

  const makeAnother = (c: Context<ApiEnv>, fields: Omit<Workspace, 'id'>): Response => {
    const own = ownSession(c, accounts)
    if (!own.ok) return own.response
    const { person } = own
    const owned = accounts.members.of(person.id).filter(({ role }) => role === 'owner')
    if (owned.length === 0) {
      return failure(c, 403, 'not-allowed', 'Only who owns a workspace here makes another one.')
    }
    if (owned.length >= MOST_OWNED) {
      return failure(c, 409, 'too-many-workspaces', `You own ${MOST_OWNED} workspaces already.`)
    }
    return c.json({ workspace: accounts.add(fields, person.id), person, role: 'owner' }, 201)
  }

  routes.post('/', async (c) => {
    const body = await readBody(c, NewWorkspace)
    if (!body.ok) return body.response
    const { setupCode: attempt, person, ...workspace } = body.value
    if (attempt === undefined) return makeAnother(c, workspace)
    if (!person) return invalid(c, { field: 'person.name', message: 'is needed.' })
    return makeFirst(c, attempt, workspace, person.name)
  })

  return routes
}
