import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { memberKey, membersIn } from '#shared/domain/fields.ts'
import type { Belongings, Found } from './about.ts'

/**
 * What an erasure takes with it, and what it only takes a name from. Erasing is the one place in which records are
 * deleted and not marked (M1, docs/decisions/erasing.md): Yjs then lets go of all that lay in them, and of what somebody
 * who is away still writes into them.
 */
export interface Erasure {
  readonly gone: readonly Found[]
  /** Cases that are about others as well: they stay, and name those who are erased no more. What is quoted there has to be read. */
  readonly shared: readonly Found[]
}

/** People bring everything that was noted about them, and cases everything that belongs to them. */
export function erasureOf(ids: Iterable<string>, belongings: Belongings): Erasure {
  const gone = new Map<string, Found>()
  const named = new Set<Found>()
  const left = [...ids]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    const found = belongings.all.get(id)
    if (!found || gone.has(id)) continue
    gone.set(id, found)
    left.push(...belongings.of(id).map((one) => one.id))
    if (found.collection !== 'noted') continue
    left.push(...belongings.groupOf(id))
    for (const one of belongings.casesOf(id)) named.add(one)
    // Asked again with each of its people: the last of them brings the case.
    left.push(...belongings.casesOf(id).flatMap((one) => (isOnlyAbout(one, gone) ? one.id : [])))
  }
  const shared = [...named].filter(({ id }) => !gone.has(id))
  return { gone: [...gone.values()], shared }
}

function isOnlyAbout({ map }: Found, people: ReadonlyMap<string, Found>): boolean {
  return membersIn(map, 'person').every((person) => people.has(person))
}

/** Inside one transaction for each document of the caller's. */
export function erase({ gone, shared }: Erasure): void {
  const ids = new Set(gone.map(({ id }) => id))
  for (const { map } of shared)
    for (const person of membersIn(map, 'person'))
      if (ids.has(person)) map.delete(memberKey('person', person))
  for (const { home, id } of gone) home.delete(id)
}

export type Counts = Readonly<Partial<Record<ModerationCollection, number>>>

export function countsOf({ gone }: Pick<Erasure, 'gone'>): Counts {
  const counts: Partial<Record<ModerationCollection, number>> = {}
  for (const { collection } of gone) counts[collection] = (counts[collection] ?? 0) + 1
  return counts
}
