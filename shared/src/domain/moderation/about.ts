import * as Y from 'yjs'
import {
  MODERATION_COLLECTIONS,
  type ModerationCollection,
  moderationIn,
} from '#shared/documents/moderation.ts'
import {
  isSafeKey,
  lineIn,
  memberKey,
  membersIn,
  type RecordMap,
  type Records,
} from '#shared/domain/fields.ts'
import type { Parts } from '#shared/domain/parts.ts'
import { CASE_SINCE } from './measure.ts'

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
  measures: ['case', CASE_SINCE, 'person'],
  replies: ['case'],
  appeals: ['case', 'measure'],
  media: ['case', 'note'],
  log: ['incident'],
  mentions: ['incident'],
  signatures: ['handover'],
  requests: ['person'],
}

/** What the others of a kind are in, and go with. */
const WHOLES = ['case', 'incident', 'handover'] as const

/** Records looked at in one go. */
const AT_ONCE = 500

export function belongingsIn(volumes: readonly Y.Doc[]): Parts<Belongings> {
  return belongingsOf(foundIn(volumes))
}

/** Only what belongs to this record, and what belongs to that: for one case or one person among thousands. */
export function* belongingsNear(id: string, volumes: readonly Y.Doc[]): Parts<Belongings> {
  const near = new Map<string, Found>()
  const people = new Set([id])
  const owners = new Set([id])
  let left: Iterable<Found> = foundIn(volumes)
  // Whoever is found brings others: it is looked again for as long as somebody is.
  for (let size = -1; size !== people.size + owners.size; ) {
    size = people.size + owners.size
    const others: Found[] = []
    let looked = 0
    for (const found of left) {
      looked += 1
      if (looked % AT_ONCE === 0) yield
      if (!isNear(found, people, owners)) {
        others.push(found)
        continue
      }
      near.set(found.id, found)
      // What is attached to a note is as near as the note.
      if (found.collection === 'cases' || found.collection === 'notes') owners.add(found.id)
      if (found.collection !== 'noted') continue
      people.add(found.id)
      const into = lineIn(found.map, 'mergedInto')
      if (into !== null) people.add(into)
    }
    left = others
  }
  return yield* belongingsOf(near.values())
}

/** Plain loops: it is asked of everything there is. */
function isNear(
  { id, collection, map }: Found,
  people: ReadonlySet<string>,
  owners: ReadonlySet<string>,
): boolean {
  if (people.has(id) || owners.has(id)) return true
  for (const field of NAMING[collection] ?? []) {
    const owner = map.get(field)
    if (typeof owner === 'string' && (people.has(owner) || owners.has(owner))) return true
  }
  if (collection === 'noted') return people.has(String(map.get('mergedInto')))
  if (collection !== 'cases') return false
  for (const person of people) if (map.has(memberKey('person', person))) return true
  return false
}

function* foundIn(volumes: readonly Y.Doc[]): Generator<Found> {
  for (const volume of volumes)
    for (const collection of MODERATION_COLLECTIONS) {
      const home = moderationIn(volume, collection)
      for (const [id, map] of home)
        if (isSafeKey(id) && map instanceof Y.Map) yield { id, collection, home, map }
    }
}

function* belongingsOf(every: Iterable<Found>): Parts<Belongings> {
  const all = new Map<string, Found>()
  const of = new Map<string, Found[]>()
  const cases = new Map<string, Found[]>()
  const merged = new Map<string, string[]>()
  for (const found of every) {
    const { id, collection, map } = found
    all.set(id, found)
    if (all.size % AT_ONCE === 0) yield
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

/** Id of the case, the incident or the hand-over that a record is a part of. */
export function wholeOf({ collection, map }: Pick<Found, 'collection' | 'map'>): string | null {
  const field = WHOLES.find((one) => NAMING[collection]?.includes(one))
  if (field === undefined) return null
  return lineIn(map, field) ?? (collection === 'measures' ? lineIn(map, CASE_SINCE) : null)
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}
