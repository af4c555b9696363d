import type { Context } from 'hono'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { failure } from './failure.ts'
import { beginSession } from './session-cookie.ts'

export type WayIn = 'passkey' | 'recovery-code'

/** The answer where the browser keeps somebody else's work; null where this person may come in. */
export function refuseSomeoneElse(
  c: Context<ApiEnv>,
  person: string,
  keptFor: string | undefined,
): Response | null {
  if (keptFor === undefined || keptFor === person) return null
  return failure(c, 409, 'someone-else', 'This browser keeps the work of somebody else.')
}

/** Somebody has shown who they are: this device gets a session of theirs, which may what they may and no more. */
export function letInPerson(
  c: Context<ApiEnv>,
  parts: ApiParts,
  person: string,
  way: WayIn,
): Response {
  const { people, audit } = parts.accounts
  const known = people.find(person)
  if (!known) return failure(c, 403, 'unknown-person', 'This person is not known here any more.')
  audit.record({ workspace: null, person, kind: 'signed-in', about: { way } })
  beginSession(c, parts, person)
  return c.json({ person: known }, 201)
}
