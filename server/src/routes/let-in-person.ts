import type { Context } from 'hono'
import type { ApiEnv, ApiParts } from './api-env.ts'
import { failure } from './failure.ts'
import { beginSession } from './session-cookie.ts'

/** Somebody has shown who they are: this device gets a session of theirs, which may what they may and no more. */
export function letInPerson(c: Context<ApiEnv>, parts: ApiParts, person: string): Response {
  const known = parts.accounts.people.find(person)
  if (!known) return failure(c, 403, 'unknown-person', 'This person is not known here any more.')
  beginSession(c, parts, person)
  return c.json({ person: known }, 201)
}
