/**
 * Whoever is erased may be named in what stays: in a case about others, in the log of an incident, in a hand-over. Those texts are
 * the team's own record; the name is taken out of them, in every field and in what they said before.
 */
import * as Y from 'yjs'
import { isSafeKey, numberIn, type Records } from '#shared/domain/fields.ts'
import { jsonList } from '#shared/domain/json-list.ts'
import type { Parts } from '#shared/domain/parts.ts'
import type { Belongings, Found } from './about.ts'
import type { Erasure } from './erasing.ts'
import { MASKED_AT } from './masked.ts'
import { type FoundName, nameFinder } from './name-finder.ts'
import { namesOf, personIn } from './names-in.ts'

/** What more of the team reads than notes about people. It is to hold nothing about them, and somebody may have written it there. */
export interface TeamFound extends Omit<Found, 'collection'> {
  readonly collection: 'alerts' | 'answers' | 'articles' | 'freezes'
}

/** A record that stays and names somebody who is erased. */
export interface Naming {
  readonly found: Found | TeamFound
  /** How often, in what is read of it and in what is kept behind that. */
  readonly count: number
  /** Where it is read first: what stands before the name, the name, what stands behind it. */
  readonly excerpt: readonly [before: string, name: string, after: string]
}

export type FindNames = (text: string) => readonly FoundName<null>[]

/** Under which names those who are erased are known. */
export function namesOfErased({ gone }: Pick<Erasure, 'gone'>): FindNames {
  const people = gone.flatMap((found) => personIn(found) ?? [])
  return nameFinder(people.flatMap(namesOf).map((name) => ({ name, what: null })))
}

/** Records whose words are looked through in one go. */
const AT_ONCE = 200

export function foundFor(collection: TeamFound['collection'], home: Records): readonly TeamFound[] {
  return [...home].flatMap(([id, map]) =>
    map instanceof Y.Map && isSafeKey(id) ? [{ id, collection, home, map }] : [],
  )
}

/** The newest first. Files of others who are called alike are theirs, and not among them. */
export function* stillNaming(
  { gone }: Pick<Erasure, 'gone'>,
  { all }: Pick<Belongings, 'all'>,
  find: FindNames,
  beside: readonly TeamFound[] = [],
): Parts<readonly Naming[]> {
  const ids = new Set(gone.map(({ id }) => id))
  const naming: Naming[] = []
  let looked = 0
  for (const found of [...all.values(), ...beside]) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    if (ids.has(found.id) || found.collection === 'noted') continue
    const one = namingIn(found, find)
    if (one) naming.push(one)
  }
  return naming.sort((a, b) => madeAt(b) - madeAt(a) || (a.found.id < b.found.id ? -1 : 1))
}

function madeAt({ found: { map } }: Naming): number {
  return numberIn(map, 'createdAt') ?? 0
}

function namingIn(found: Naming['found'], find: FindNames): Naming | null {
  let count = 0
  let read: Naming['excerpt'] | null = null
  let kept: Naming['excerpt'] | null = null
  for (const [key, value] of found.map) {
    const text = textOf(value)
    const [first, ...more] = text === null ? [] : find(text)
    if (!first || text === null) continue
    count += 1 + more.length
    // What a field said once, or an entry keeps, is not read as it stands.
    if (key.includes(':')) kept ??= excerptOf(text, first)
    else read ??= excerptOf(text, first)
  }
  const excerpt = read ?? kept
  return excerpt && { found, count, excerpt }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return value instanceof Y.Text ? String(value) : null
}

const AROUND = 60

function excerptOf(text: string, { start, end }: FoundName<null>): Naming['excerpt'] {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return [
    start > AROUND ? `…${before}` : before,
    text.slice(start, end),
    end + AROUND < text.length ? `${after}…` : after,
  ]
}

/**
 * Puts a word in the place of each of the names, in every text of a record. Who had signed or approved what it said has
 * signed something else: that is what was read, and it is no more. Inside a transaction of the caller's.
 */
export function maskNames(
  { map }: Pick<Found, 'map'>,
  find: FindNames,
  word: string,
  now: number,
): void {
  for (const [key, value] of [...map]) {
    if (value instanceof Y.Text) maskProse(value, find, word)
    else if (typeof value === 'string') {
      const masked = key.includes(':') ? maskEntry(value, find, word) : maskText(value, find, word)
      if (masked !== value) map.set(key, masked)
    }
  }
  map.set(MASKED_AT, now)
}

function maskProse(prose: Y.Text, find: FindNames, word: string): void {
  for (const { start, end } of find(String(prose)).toReversed()) {
    prose.delete(start, end - start)
    prose.insert(start, word)
  }
}

function maskText(text: string, find: FindNames, word: string): string {
  return find(text).reduceRight(
    (masked, { start, end }) => masked.slice(0, start) + word + masked.slice(end),
    text,
  )
}

/** Entries are JSON, most of them; the others are texts. */
function maskEntry(value: string, find: FindNames, word: string): string {
  const entry = jsonList(value)
  if (entry === null) return maskText(value, find, word)
  return JSON.stringify(
    entry.map((one) => (typeof one === 'string' ? maskText(one, find, word) : one)),
  )
}
