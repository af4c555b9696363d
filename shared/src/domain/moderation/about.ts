import * as Y from 'yjs'
import {
  MODERATION_COLLECTIONS,
  type ModerationCollection,
  moderationIn,
} from '#shared/documents/moderation.ts'
import {
  isSafeKey,
  lineIn,
  membersIn,
  type RecordMap,
  type Records,
} from '#shared/domain/fields.ts'

/** A record as it lies in one of the volumes, whatever it is. */
export interface Found {
  readonly id: string
  readonly collection: ModerationCollection
  readonly home: Records
  readonly map: RecordMap
}

/** Which record names which, in every volume that is given: cases name people, notes name cases and people, and so on. */
export interface Belongings {
  readonly all: ReadonlyMap<string, Found>
  /** What is there only for the sake of this record, such as the notes of a case. */
  of(id: string): readonly Found[]
  /** The cases that a person is named in. */
  casesOf(person: string): readonly Found[]
  /** Whose files are one with this one, itself included. */
  groupOf(person: string): readonly string[]
}

/**
 * Fields by which a record says what it is there for, by collection: elsewhere a `person` is one of the team, and a `case` is
 * only spoken of. What is not named here belongs to nobody, and is never erased for somebody else's sake.
 */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  notes: ['case', 'person'],
  measures: ['case', 'person'],
  replies: ['case'],
  appeals: ['case', 'measure'],
  evidence: ['case'],
  media: ['case'],
  requests: ['person'],
}

export function belongingsIn(volumes: readonly Y.Doc[]): Belongings {
  return belongingsOf(foundIn(volumes))
}

/** Only what belongs to this record, and what belongs to that: for one case or one person among thousands. */
export function belongingsNear(id: string, volumes: readonly Y.Doc[]): Belongings {
  const near = new Map<string, Found>()
  const ids = new Set([id])
  let left: Iterable<Found> = foundIn(volumes)
  for (let size = -1; size !== near.size; ) {
    size = near.size
    const others: Found[] = []
    for (const found of left) {
      if (!isNear(found, ids)) {
        others.push(found)
        continue
      }
      near.set(found.id, found)
      const into = lineIn(found.map, 'mergedInto')
      if (found.collection === 'noted' || found.collection === 'cases') ids.add(found.id)
      if (into !== null) ids.add(into)
    }
    left = others
  }
  return belongingsOf(near.values())
}

function isNear(found: Found, ids: ReadonlySet<string>): boolean {
  const { id, collection, map } = found
  if (ids.has(id) || ownersOf(found).some((owner) => ids.has(owner))) return true
  const into = lineIn(map, 'mergedInto')
  if (into !== null && ids.has(into)) return true
  return collection === 'cases' && membersIn(map, 'person').some((person) => ids.has(person))
}

function* foundIn(volumes: readonly Y.Doc[]): Generator<Found> {
  for (const volume of volumes)
    for (const collection of MODERATION_COLLECTIONS) {
      const home = moderationIn(volume, collection)
      for (const [id, map] of home)
        if (isSafeKey(id) && map instanceof Y.Map) yield { id, collection, home, map }
    }
}

function belongingsOf(every: Iterable<Found>): Belongings {
  const all = new Map<string, Found>()
  const of = new Map<string, Found[]>()
  const cases = new Map<string, Found[]>()
  const merged = new Map<string, string[]>()
  for (const found of every) {
    const { id, collection, map } = found
    all.set(id, found)
    for (const owner of ownersOf(found)) push(of, owner, found)
    if (collection === 'cases')
      for (const person of membersIn(map, 'person')) push(cases, person, found)
    const into = lineIn(map, 'mergedInto')
    if (into !== null) {
      push(merged, id, into)
      push(merged, into, id)
    }
  }
  return {
    all,
    of: (id) => of.get(id) ?? [],
    casesOf: (person) => cases.get(person) ?? [],
    groupOf(person) {
      const group = new Set([person])
      for (const one of group) for (const other of merged.get(one) ?? []) group.add(other)
      return [...group]
    },
  }
}

export function ownersOf({ collection, map }: Pick<Found, 'collection' | 'map'>): string[] {
  return (NAMING[collection] ?? []).flatMap((field) => lineIn(map, field) ?? [])
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}
