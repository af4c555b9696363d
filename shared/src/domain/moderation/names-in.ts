import type { Found } from './about.ts'
import { type NotedPerson, parseNotedPerson } from './noted-person.ts'

/** Shorter ones would be found in the middle of any sentence. */
const SHORTEST_NAME = 3

/** What somebody is called, under each of their names and handles. */
export function namesOf({ name, handles, aliases }: NotedPerson): readonly string[] {
  return [name, ...handles.map(({ handle }) => handle), ...aliases]
}

/** Null where it is nobody, or cannot be read. */
export function personIn(found: Found | undefined): NotedPerson | null {
  const person = found?.collection === 'noted' ? parseNotedPerson(found.id, found.map) : null
  return person?.kind === 'noted' ? person : null
}

/** Finds whole names, however they are written, with an `@` or not; null where there is none to look for. */
export function patternOf(names: Iterable<string>): RegExp | null {
  const long = [...names].filter((name) => name.length >= SHORTEST_NAME)
  if (long.length === 0) return null
  // The longest first: one may begin as another does.
  const words = long
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}_])@?(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'giu')
}
