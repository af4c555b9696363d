/** Whom a file means, and what an audience reads of somebody. */
import { foldName } from '#shared/domain/named.ts'
import { type Entry, sayable } from '../entry.ts'
import { isGroupName } from './called-whole.ts'

type Person = Pick<Entry, 'id' | 'number' | 'name' | 'email' | 'handle'>

export interface Matched<Row> {
  readonly found: readonly { readonly participant: string; readonly row: Row }[]
  /** As the file calls them; each once. */
  readonly unknown: readonly string[]
  /** Several here are called so. */
  readonly ambiguous: readonly string[]
}

/** By address, handle or name, whatever their capitals and accents, or by number (`12`, `no. 12`). */
export function matchParticipants<Row extends { readonly who: string }>(
  rows: readonly Row[],
  people: readonly Person[],
): Matched<Row> {
  const byKey = new Map<string, Set<string>>()
  for (const { id, number, name, email, handle } of people)
    for (const said of [name, email, handle, String(number)]) {
      const key = keyOf(said)
      if (key !== '') byKey.set(key, (byKey.get(key) ?? new Set()).add(id))
    }
  const found: { participant: string; row: Row }[] = []
  const [unknown, ambiguous] = [new Set<string>(), new Set<string>()]
  for (const row of rows) {
    const [participant, ...more] = byKey.get(keyOf(row.who)) ?? []
    if (participant === undefined) unknown.add(row.who)
    else if (more.length > 0) ambiguous.add(row.who)
    else found.push({ participant, row })
  }
  return { found, unknown: [...unknown], ambiguous: [...ambiguous] }
}

function keyOf(said: string): string {
  const plain = foldName(said.normalize('NFKC').replace(/\s+/g, ' '))
  return plain.replace(/^@/, '').replace(/^n[o°.]{1,2}\s?(?=\d+$)/, '')
}

export const CALLED_AS = ['short', 'handle', 'full'] as const
export type CalledAs = (typeof CALLED_AS)[number]

/**
 * `Awa K.`, `@awa`, `Awa Konaté`; empty for who has nothing of it: such a row shows their number. Never an address. A club is
 * called whole, whatever is cut of people.
 */
export function publicName(person: Pick<Entry, 'name' | 'handle'>, as: CalledAs): string {
  const [name, handle] = [sayable(person.name), sayable(person.handle)]
  if (as === 'full') return name || handle
  if (as === 'handle' && handle !== '') return handle
  if (isGroupName(name)) return name
  const [first = '', ...rest] = name.trim().split(/\s+/)
  const last = /^\p{L}/u.exec(familyOf(rest))?.[0]
  return (last === undefined ? first : `${first} ${last.toUpperCase()}.`) || handle
}

/** What a family's name may begin with, where it is written large: `Le Goff`, `de La Tour`, `El Amrani`. */
const BEGINNINGS = new Set([
  'Le',
  'La',
  'Les',
  'De',
  'Du',
  'Des',
  'Van',
  'Von',
  'El',
  'Al',
  'Ben',
  'Mac',
  'Mc',
])

/** `Le Goff` of `Jean Marie Le Goff`. */
function familyOf(words: readonly string[]): string {
  let at = words.length - 1
  while (at > 0 && BEGINNINGS.has(words[at - 1] ?? '')) at -= 1
  return words[at] ?? ''
}
