import type { Context } from 'hono'
import type { Person } from '#server/accounts/people.ts'
import type { Visitor } from '#server/accounts/visitor.ts'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { failure } from './failure.ts'

export type OwnSession =
  | { readonly ok: true; readonly visitor: Visitor; readonly person: Person }
  | { readonly ok: false; readonly response: Response }

/** Who asks about themselves. By cookie only: a token that leaks must not be able to make itself ways in. */
export function ownSession(c: Context<ApiEnv>, accounts: ApiParts['accounts']): OwnSession {
  const { visitor } = c.var
  const person = visitor?.via.kind === 'cookie' ? accounts.people.find(visitor.person) : null
  return visitor && person
    ? { ok: true, visitor, person }
    : { ok: false, response: failure(c, 401, 'signed-out', 'Sign in first.') }
}
