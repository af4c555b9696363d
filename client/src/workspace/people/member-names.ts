import type { Environment } from '#client/workspace/environment.ts'
import { isObject } from '#client/workspace/is-object.ts'
import type { Person } from '#client/workspace/workspace.ts'

export interface ListedMember extends Person {
  /** In ms since 1970. */
  readonly joinedAt: number
  readonly role: string
  /** When a device of theirs was last seen, in ms since 1970; null for none since they came. */
  readonly seenAt: number | null
  /** Has a page open. */
  readonly here: boolean
}

/**
 * Who is in the workspace, as the relay knows them: whoever may write names into `space` writes these, also for those
 * who may not. Null without an answer.
 */
export async function fetchMembers(
  workspace: string,
  environment: Pick<Environment, 'fetch' | 'origin'>,
): Promise<readonly ListedMember[] | null> {
  try {
    const address = `${environment.origin}/api/workspaces/${workspace}/members`
    const response = await environment.fetch(address, { credentials: 'same-origin' })
    const answer: unknown = await response.json()
    if (!response.ok || !isObject(answer) || !Array.isArray(answer.members)) return null
    return answer.members.flatMap((member: unknown) => {
      if (!isObject(member) || !isObject(member.person)) return []
      const { joinedAt, role, seenAt, here } = member
      const { id, name } = member.person
      return typeof id === 'string' &&
        typeof name === 'string' &&
        typeof joinedAt === 'number' &&
        typeof role === 'string'
        ? [
            {
              id,
              name,
              joinedAt,
              role,
              here: here === true,
              seenAt: typeof seenAt === 'number' ? seenAt : null,
            },
          ]
        : []
    })
  } catch {
    return null
  }
}
