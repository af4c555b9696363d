import type { Colleague } from '#client/workspace/people/colleagues.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

export interface Reader extends Colleague {
  readonly doing: 'looking' | 'writing' | 'away'
}

const CLOSER = ['writing', 'looking', 'away']

/** Who else has this post open, each person once, as what brings them closest to it on any of their devices. */
export function readersOf(
  { presence, me, hueOf }: Pick<Workspace, 'presence' | 'me' | 'hueOf'>,
  post: string,
  colleague: (id: string) => Colleague | null,
): Reader[] {
  const readers = new Map<string, Reader>()
  for (const other of presence.others()) {
    const { person } = other
    if (other.post !== post || person.id === me.id) continue
    const doing = other.away ? 'away' : other.doing === 'looking' ? 'looking' : 'writing'
    const known = readers.get(person.id)
    if (known && CLOSER.indexOf(known.doing) <= CLOSER.indexOf(doing)) continue
    const seen = colleague(person.id) ?? { ...person, hue: hueOf(person.id) }
    readers.set(person.id, { ...seen, doing })
  }
  return [...readers.values()]
}
