/** What the terms of an event say of each entry. Nothing is decided here: the team reads the remarks and decides. */
import { type Entry, type EntryRefusal, type PersonKey, personKeys } from '../entry.ts'
import { countryCode } from './countries.ts'

/** What it takes to take part, as far as a computer can look at it. */
export interface EntryTerms {
  /** Years; null: of any age. */
  readonly minAge: number | null
  /** ISO codes; empty: from anywhere. */
  readonly countries: readonly string[]
  /** Ids of what has to be done. */
  readonly actions: readonly string[]
  /** ms since 1970: entries are taken from then, and until then; null: not said. */
  readonly from: number | null
  readonly until: number | null
  /** One entry a person. */
  readonly once: boolean
  /** The form asks everybody for a picture. */
  readonly picture: boolean
}

export type EntryRemark =
  /** Younger than is asked, or only declared to be as old as something less. */
  | {
      readonly kind: 'age'
      readonly age: number
      readonly least: number
      readonly isDeclared: boolean
    }
  | { readonly kind: 'country'; readonly country: string }
  /** The first entry of the same person. */
  | { readonly kind: 'double'; readonly of: Entry }
  | { readonly kind: 'actions'; readonly missing: readonly string[] }
  | { readonly kind: 'early' }
  | { readonly kind: 'late' }
  /** Nobody said how old they are, or where they live. */
  | { readonly kind: 'no-age' }
  | { readonly kind: 'no-country' }
  /** Neither a picture nor a link to one. */
  | { readonly kind: 'no-picture' }

/** Why it would be refused, if the team goes by the remark. */
export const REFUSAL_FOR: Readonly<Record<EntryRemark['kind'], EntryRefusal>> = {
  age: 'age',
  'no-age': 'age',
  country: 'country',
  'no-country': 'country',
  double: 'double',
  actions: 'actions',
  early: 'period',
  late: 'period',
  'no-picture': 'rules',
}

/** By the entry's id; those about whom there is nothing to say are not in it. */
export function remarksOn(
  entries: Iterable<Entry>,
  terms: EntryTerms,
): Map<string, readonly EntryRemark[]> {
  const all = [...entries].sort(byTime)
  const firsts = new Map<string, Entry>()
  const remarks = new Map<string, readonly EntryRemark[]>()
  for (const entry of all) {
    const found = remarksAlone(entry, terms)
    const first = terms.once ? firstOf(entry, firsts) : null
    const own = first ? [{ kind: 'double' as const, of: first }, ...found] : found
    if (own.length > 0) remarks.set(entry.id, own)
  }
  return remarks
}

/** The earlier entry of the same person that still stands; it notes this one where there is none. */
function firstOf(entry: Entry, firsts: Map<string, Entry>): Entry | null {
  if (entry.withdrawnAt !== null) return null
  const keys = keysOf(entry)
  for (const key of keys) {
    const first = firsts.get(key)
    if (first) return first
  }
  if (entry.eligibility !== 'refused') for (const key of keys) firsts.set(key, entry)
  return null
}

/** What the terms look at in one entry, whatever the others are. */
type Looked = Pick<
  Entry,
  'source' | 'age' | 'isAgeDeclared' | 'country' | 'actions' | 'enteredAt' | 'pictures' | 'link'
>

export function remarksAlone(entry: Looked, terms: EntryTerms): EntryRemark[] {
  const { minAge, countries, from, until } = terms
  const remarks: EntryRemark[] = []
  // Whom somebody of the team wrote down, they know.
  const isKnown = entry.source === 'hand'
  if (minAge !== null && minAge > 0) {
    const { age, isAgeDeclared: isDeclared } = entry
    if (age !== null && age < minAge) remarks.push({ kind: 'age', age, least: minAge, isDeclared })
    if (entry.age === null && !isKnown) remarks.push({ kind: 'no-age' })
  }
  if (countries.length > 0) {
    const { country } = entry
    if (country === '' && !isKnown) remarks.push({ kind: 'no-country' })
    if (country !== '' && !countries.includes(countryCode(country) ?? ''))
      remarks.push({ kind: 'country', country })
  }
  const missing = isKnown ? [] : terms.actions.filter((one) => !entry.actions.includes(one))
  if (missing.length > 0) remarks.push({ kind: 'actions', missing })
  if (!isKnown && from !== null && entry.enteredAt < from) remarks.push({ kind: 'early' })
  if (!isKnown && until !== null && entry.enteredAt >= until) remarks.push({ kind: 'late' })
  const hasWork = entry.pictures.length > 0 || entry.link !== ''
  if (terms.picture && !isKnown && !hasWork) remarks.push({ kind: 'no-picture' })
  return remarks
}

const ALONE: readonly PersonKey[] = ['email', 'handle']
/** An entry that changes is another object. */
const keys = new WeakMap<Entry, readonly string[]>()

/** Many people have one name: it tells them apart only where there is nothing else. */
function keysOf(entry: Entry): readonly string[] {
  const known = keys.get(entry)
  if (known) return known
  const surest = personKeys(entry, ALONE)
  const found = surest.length > 0 ? surest : personKeys(entry, ['name'])
  keys.set(entry, found)
  return found
}

/** In the order in which they took part, on every device the same. */
export function byTime(a: Entry, b: Entry): number {
  return a.enteredAt - b.enteredAt || a.number - b.number || (a.id < b.id ? -1 : 1)
}
