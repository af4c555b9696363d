import * as Y from 'yjs'
import { memberKey, type RecordMap, type Records, type Scalar } from '#shared/domain/fields.ts'
import {
  type Entry,
  entriesOf,
  HISTORY_PREFIX,
  isScalar,
  newestOf,
} from '#shared/domain/history.ts'

/** Of each field how much what it says weighs; null where it is a newer build's: nobody here can weigh it. */
export type Weights = Readonly<Record<string, Weighing>>
export type Weighing = (said: Scalar) => number | null

/**
 * @param order from what weighs least to what weighs most
 * @param empty what an empty field says; nothing, and it weighs less than anything, where nobody has decided then
 */
export function weighedBy(order: readonly string[], empty?: string): Weighing {
  return (said) => {
    const name = said ?? empty
    if (name === undefined) return -1
    const place = order.findIndex((one) => one === name)
    return place < 0 ? null : place
  }
}

/**
 * The record, or what of these fields stands where that they merged to is nobody's wish: who did something and took it back
 * apart from a colleague has wished for nothing, and Yjs keeps either by chance, so that an undo could outlive a decision (M4).
 * What two have truly made of one apart is settled where it can be weighed: what weighs most stands. Else chance decides.
 */
export function standingIn(
  map: RecordMap,
  fields: readonly string[],
  weights: Weights = {},
): Pick<ReadonlyMap<string, unknown>, 'get'> {
  const often = oftenOnRecord(map).intersection(new Set(fields))
  if (often.size === 0) return map
  const entries = entriesOf(map)
  const standing = new Map<string, unknown>()
  for (const field of fields)
    standing.set(
      field,
      often.has(field) ? wishedOf(map, entries, field, weights[field]) : map.get(field),
    )
  return standing
}

/** Of which fields anything can have been made apart: of most records of none, and nothing has to be parsed. */
function oftenOnRecord(map: RecordMap): ReadonlySet<string> {
  const once = new Set<string>()
  const often = new Set<string>()
  map.forEach((value, key) => {
    const field = key.startsWith(HISTORY_PREFIX) ? fieldOfEntry(value) : undefined
    if (field === undefined) return
    if (once.has(field)) often.add(field)
    once.add(field)
  })
  return often
}

function wishedOf(
  map: RecordMap,
  entries: readonly Entry[],
  field: string,
  weigh: Weighing | undefined,
): unknown {
  const kept = map.get(field)
  const wished = wishesFor(map, entries, field)
  if (wished === null) return kept
  const stands = wished.size === 1 ? [...wished][0] : weigh && heaviest(wished, weigh)
  return stands === undefined ? kept : (stands ?? undefined)
}

/** What several have made of it apart, less what was so before; null where they have not. */
function wishesFor(
  map: RecordMap,
  entries: readonly Entry[],
  field: string,
): ReadonlySet<Scalar> | null {
  const own = entries.filter((entry) => entry.field === field)
  const newest = newestOf(own, field)
  if (newest.length < 2 || newest.some(({ seen }) => seen === null)) return null
  const before = knownToAll(map, field, own, newest)
  return new Set(newest.map(({ after }) => after).filter((after) => after !== before))
}

/** Those of these fields of which two have truly made something else apart, so that what stands does so by chance. */
export function byChanceIn(map: RecordMap, fields: readonly string[]): readonly string[] {
  const often = oftenOnRecord(map)
  if (fields.every((field) => !often.has(field))) return []
  const entries = entriesOf(map)
  return fields.filter((field) => (wishesFor(map, entries, field)?.size ?? 0) > 1)
}

/** Null where what weighs most is that it is empty; undefined where one of them cannot be weighed. */
function heaviest(wished: ReadonlySet<Scalar>, weigh: Weighing): Scalar | undefined {
  let most: { readonly said: Scalar; readonly weight: number } | undefined
  for (const said of wished) {
    const weight = weigh(said)
    if (weight === null) return undefined
    if (!most || weight > most.weight) most = { said, weight }
  }
  return most?.said
}

/** What the field was before they went apart: what they both knew, else what the first of them found; null where it was empty. */
function knownToAll(
  map: RecordMap,
  field: string,
  own: readonly Entry[],
  newest: readonly Entry[],
): Scalar {
  const pasts = newest.map((entry) => pastOf(entry, own))
  const known = own.findLast(({ key }) => pasts.every((past) => past.has(key)))
  if (known) return known.after
  const found = map.get(foundKey(field))
  return isScalar(found) ? found : null
}

function pastOf(entry: Entry, own: readonly Entry[]): ReadonlySet<string> {
  const past = new Set<string>()
  const ahead = [...(entry.seen ?? [])]
  for (let key = ahead.pop(); key !== undefined; key = ahead.pop()) {
    if (past.has(key)) continue
    past.add(key)
    ahead.push(...(own.find((one) => one.key === key)?.seen ?? []))
  }
  return past
}

/** What the first change of a field found there: what a record was made with has no entry in its history. */
function foundKey(field: string): string {
  return memberKey('found', field)
}

/** Before the first change of these fields, so that nobody takes for a wish what was there. Inside a transaction of the caller's. */
export function noteFound(map: RecordMap, fields: readonly string[]): void {
  const changed = new Set(entriesOf(map).map(({ field }) => field))
  for (const field of fields) {
    const found = map.get(field)
    if (isScalar(found) && !changed.has(field)) map.set(foundKey(field), found)
  }
}

/**
 * Writes what is read of these fields where what was made of them apart has merged to something else: what is changed next
 * is changed from there. No step, as nobody sees a difference; inside a transaction of the caller's.
 */
export function letStand(
  records: Records,
  id: string,
  fields: readonly string[],
  weights: Weights = {},
): void {
  const map = records.get(id)
  if (!(map instanceof Y.Map)) return
  const standing = standingIn(map, fields, weights)
  for (const field of fields) {
    const value = standing.get(field)
    if (value === map.get(field)) continue
    if (value === undefined) map.delete(field)
    else map.set(field, value)
  }
}

/** Of an entry as it lies, without parsing it: neither people nor fields have a quotation mark in their names. */
function fieldOfEntry(value: unknown): string | undefined {
  return typeof value === 'string' ? value.split('"', 4)[3] : undefined
}
