import type { Context } from 'hono'
import type { Accounts } from '#server/accounts/accounts.ts'
import type { Visitor } from '#server/accounts/visitor.ts'
import type { Role } from '#shared/access/roles.ts'
import { type Deed, may } from '#shared/access/rules.ts'
import type { ApiEnv } from './api-env.ts'
import { failure } from './failure.ts'

export type Right =
  | { readonly ok: true; readonly visitor: Visitor; readonly role: Role }
  | { readonly ok: false; readonly response: Response }

/**
 * Judges whether somebody may do this in a workspace; null stands for what every member may. Only somebody signed in by
 * cookie may: a token that leaks must not be able to make itself successors.
 */
export function rightIn(
  c: Context<ApiEnv>,
  accounts: Accounts,
  workspace: string,
  deed: Deed | null,
): Right {
  const { visitor } = c.var
  if (!visitor) return { ok: false, response: failure(c, 401, 'signed-out', 'Sign in first.') }
  const role = accounts.roleIn(visitor, workspace)
  if (!role) return { ok: false, response: unknownWorkspace(c) }
  if (visitor.via.kind !== 'cookie' || (deed !== null && !may(role, deed))) {
    const message = 'Your role in this workspace does not allow this.'
    return { ok: false, response: failure(c, 403, 'not-allowed', message) }
  }
  return { ok: true, visitor, role }
}

export function unknownWorkspace(c: Context): Response {
  const message = 'There is no such workspace, or you are not in it.'
  return failure(c, 404, 'unknown-workspace', message)
}
