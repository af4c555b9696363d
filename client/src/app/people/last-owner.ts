import type { Member } from './team-api.ts'

/** Whether nobody would be an owner any more without this person, by the list as it was told; the relay judges it again. */
export function isLastOwner(
  members: readonly Pick<Member, 'person' | 'role'>[],
  person: string,
): boolean {
  const owners = members.filter(({ role }) => role === 'owner')
  return owners.length === 1 && owners[0]?.person.id === person
}
