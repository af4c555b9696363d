import type { Environment } from '#client/workspace/environment.ts'
import { fetchMembers } from '#client/workspace/people/member-names.ts'

/**
 * When the relay last saw a device of each member (ms since 1970; null for never since they came), by id; those who are here now
 * are left out. Null when it does not answer.
 */
export async function askLastSeen(
  environment: Pick<Environment, 'fetch' | 'origin'>,
  workspace: string,
): Promise<ReadonlyMap<string, number | null> | null> {
  const members = await fetchMembers(workspace, environment)
  return members && new Map(members.filter(({ here }) => !here).map((one) => [one.id, one.seenAt]))
}
