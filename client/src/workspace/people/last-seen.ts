import * as v from 'valibot'
import type { Environment } from '#client/workspace/environment.ts'

const Answer = v.object({
  members: v.array(
    v.object({
      person: v.object({ id: v.string() }),
      seenAt: v.nullable(v.number()),
      here: v.boolean(),
    }),
  ),
})

/**
 * When the relay last saw a device of each member (ms since 1970; null for never since they came), by id; those who are here now
 * are left out. Null when it does not answer.
 */
export async function askLastSeen(
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
  workspace: string,
): Promise<ReadonlyMap<string, number | null> | null> {
  try {
    const response = await fetch(`${origin}/api/workspaces/${workspace}/members`, {
      cache: 'no-store',
    })
    const answer = v.safeParse(Answer, response.ok ? await response.json() : null)
    if (!answer.success) return null
    const away = answer.output.members.filter(({ here }) => !here)
    return new Map(away.map(({ person, seenAt }) => [person.id, seenAt]))
  } catch {
    return null
  }
}
