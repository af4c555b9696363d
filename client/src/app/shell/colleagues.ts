import type { Words } from '#client/i18n/words.ts'
import type { PresentPerson } from '#client/ui/Avatar.tsx'
import type { Hue } from '#client/ui/people.ts'
import type { Other, Workspace } from '#client/workspace/workspace.ts'

/** Somebody with the post open on three devices is one person, in the liveliest of their states. */
export function peopleHere(
  others: readonly Other[],
  hueOf: Workspace['hueOf'],
  words: Words['shell'],
): PresentPerson[] {
  const here = new Map<string, PresentPerson>()
  for (const other of others) {
    const known = here.get(other.person.id)
    const seen = present(other, hueOf(other.person.id), words)
    if (!known || rank(seen) > rank(known)) here.set(other.person.id, seen)
  }
  return [...here.values()]
}

function present({ person, away, doing }: Other, hue: Hue, words: Words['shell']): PresentPerson {
  const { id, name } = person
  if (away) return { id, name, hue, state: 'away', label: words.personAway(name) }
  if (doing === 'editing')
    return { id, name, hue, state: 'writing', label: words.personWrites(name) }
  return { id, name, hue, state: 'here', label: words.personHere(name) }
}

const RANK = { away: 0, here: 1, writing: 2 } as const

function rank(person: PresentPerson): number {
  return RANK[person.state ?? 'here']
}
