import type { Context } from 'hono'
import type { Accounts } from '#server/accounts/accounts.ts'
import type { Visitor } from '#server/accounts/visitor.ts'
import type { Role } from '#shared/access/roles.ts'
import type { ApiEnv } from './api-env.ts'
import { failure } from './failure.ts'

export type Right =
  | { readonly ok: true; readonly visitor: Visitor; readonly role: Role }
  | { readonly ok: false; readonly response: Response }

/**
 * Judges whether a person may manage something of a workspace. Only somebody signed in by cookie may: a token that
 * leaks must not be able to make itself successors.
 */
export function rightIn(
  c: Context<ApiEnv>,
  accounts: Accounts,
  workspace: string,
  may: (role: Role) => boolean,
): Right {
  const { visitor } = c.var
  if (!visitor) return { ok: false, response: failure(c, 401, 'signed-out', 'Sign in first.') }
  const role = accounts.roleIn(visitor, workspace)
  if (!role) {
    const message = 'There is no such workspace, or you are not in it.'
    return { ok: false, response: failure(c, 404, 'unknown-workspace', message) }
  }
  if (visitor.via.kind !== 'cookie' || !may(role)) {
    const message = 'Your role in this workspace does not allow this.'
    return { ok: false, response: failure(c, 403, 'not-allowed', message) }
  }
  return { ok: true, visitor, role }
}
