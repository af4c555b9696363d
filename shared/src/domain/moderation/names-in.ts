import type { Found } from './about.ts'
import { type NotedPerson, parseNotedPerson } from './noted-person.ts'

/** What somebody is called, under each of their names and handles. */
export function namesOf({ name, handles, aliases }: NotedPerson): readonly string[] {
  return [name, ...handles.map(({ handle }) => handle), ...aliases]
}

/** Null where it is nobody, or cannot be read. */
export function personIn(found: Found | undefined): NotedPerson | null {
  const person = found?.collection === 'noted' ? parseNotedPerson(found.id, found.map) : null
  return person?.kind === 'noted' ? person : null
}
