/** Somebody who takes part in an event: personal data, in a document of its own that is erased as a whole. */
import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, membersIn, numberIn } from '#shared/domain/fields.ts'
import { foldName } from '#shared/domain/named.ts'
import { type DrawEntry, MOST_WEIGHT } from './draw/list.ts'
import { type EntryPicture, picturesIn } from './entries/entry-picture.ts'

export interface Entry {
  readonly kind: 'entry'
  /** Stands in the public list of a draw: it says nothing about anybody, and nothing may be had for knowing it. */
  readonly id: string
  /** As it is said to people: `no. 12`. Two that were added apart may have the same. */
  readonly number: number
  readonly name: string
  readonly email: string
  /** On the network where they took part, as it is written there. */
  readonly handle: string
  /** Where they live, as they wrote it. */
  readonly country: string
  /** Years; where somebody only ticked that they are as old as is asked, that many. Null: nobody said. */
  readonly age: number | null
  /** They ticked that they are at least so old; nobody knows their age. */
  readonly isAgeDeclared: boolean
  /** What they take part with: an address. */
  readonly link: string
  /** What they call their work; empty: nothing. */
  readonly title: string
  /** What they sent by the form, in their order, and what the team has added. */
  readonly pictures: readonly EntryPicture[]
  /** What had to be done to take part and was, by the ids of the questions; sorted. */
  readonly actions: readonly string[]
  /** Tickets in a draw, from 1. */
  readonly weight: number
  readonly eligibility: Eligibility
  /** Why it was refused; an unknown one shows as itself (M5). Null where it was not, or nobody said. */
  readonly refusal: EntryRefusal | (string & {}) | null
  /** The team's own words about that. */
  readonly note: string
  readonly source: EntrySource
  /** When they took part; ms since 1970. */
  readonly enteredAt: number
  /** Version of the words that they agreed to; null: none. */
  readonly consent: string | null
  /** ms since 1970; null: still takes part. */
  readonly withdrawnAt: number | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: number | null
}

/**
 * Whom somebody of the team wrote down takes part until somebody says otherwise; what comes by the form or out of a file is
 * `pending` until the team has decided.
 */
export const ELIGIBILITIES = ['eligible', 'pending', 'refused'] as const
export type Eligibility = (typeof ELIGIBILITIES)[number]

export const ENTRY_REFUSALS = ['age', 'country', 'double', 'actions', 'period', 'rules'] as const
export type EntryRefusal = (typeof ENTRY_REFUSALS)[number]

export const ENTRY_SOURCES = ['hand', 'form', 'import'] as const
export type EntrySource = (typeof ENTRY_SOURCES)[number]

/** One that has neither a name nor a way to reach anybody is nobody's: that is damaged (M5). */
export function parseEntry(id: string, map: unknown): Entry | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [name, email, handle] = ['name', 'email', 'handle'].map((field) => lineIn(map, field) ?? '')
  if (!name && !email && !handle) return damaged(id, 'name', map)
  const eligibility = map.get('eligibility') ?? 'eligible'
  const createdAt = numberIn(map, 'createdAt') ?? 0
  const source = ENTRY_SOURCES.find((one) => one === map.get('source')) ?? 'hand'
  return {
    kind: 'entry',
    id,
    number: numberIn(map, 'number') ?? 0,
    name: name ?? '',
    email: email ?? '',
    handle: handle ?? '',
    country: lineIn(map, 'country') ?? '',
    age: numberIn(map, 'age'),
    isAgeDeclared: source === 'form' && map.get('ageKnown') !== true,
    link: lineIn(map, 'link') ?? '',
    title: lineIn(map, 'title') ?? '',
    pictures: picturesIn(map),
    actions: membersIn(map, 'action'),
    weight: weightOf(numberIn(map, 'weight')),
    // What a newer version says of somebody is not known to be that they may win.
    eligibility: ELIGIBILITIES.find((one) => one === eligibility) ?? 'pending',
    refusal: lineIn(map, 'refusal'),
    note: lineIn(map, 'note') ?? '',
    source,
    enteredAt: numberIn(map, 'enteredAt') ?? createdAt,
    consent: lineIn(map, 'consent'),
    withdrawnAt: numberIn(map, 'withdrawnAt'),
    createdAt,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

function weightOf(kept: number | null): number {
  return Math.min(MOST_WEIGHT, Math.max(1, Math.round(kept ?? 1)))
}

export function takesPart({ eligibility, withdrawnAt, deletedAt }: Entry): boolean {
  return eligibility === 'eligible' && withdrawnAt === null && deletedAt === null
}

/** Somebody of the team has still to look at it. */
export function waits({ eligibility, withdrawnAt, deletedAt }: Entry): boolean {
  return eligibility === 'pending' && withdrawnAt === null && deletedAt === null
}

/** What a draw knows of it. */
export function drawEntryOf({ id, weight }: Entry): DrawEntry {
  return { code: id, weight }
}

export type EntryPerson = Pick<Entry, 'name' | 'email' | 'handle'>

/** By what two entries may be known to be of one person. */
export const PERSON_KEYS = ['email', 'handle', 'name'] as const
export type PersonKey = (typeof PERSON_KEYS)[number]

/**
 * What two entries of the same person have in common: the address, or else the handle, or else the name, whatever its
 * capitals, accents, the space around it, a `+word` of the address and an `@` in front.
 */
export function personKey(person: EntryPerson): string {
  return personKeys(person, PERSON_KEYS)[0] ?? 'name:'
}

/** All of it, of the kinds asked for; another entry that has one of them is of the same person. */
export function personKeys(person: EntryPerson, kinds: readonly PersonKey[]): string[] {
  const { name, handle, email } = person
  // What many write where an address is asked for (`-`, `n/a`) tells nobody apart.
  const isNobodys = !/\S@\S/.test(email) && (name !== '' || handle !== '')
  return PERSON_KEYS.filter(
    (kind) => kinds.includes(kind) && person[kind] !== '' && !(kind === 'email' && isNobodys),
  ).flatMap((kind) => {
    const folded = FOLDED[kind](foldName(person[kind].normalize('NFKC').replace(/\s+/g, ' ')))
    return folded === '' ? [] : [`${kind}:${folded}`]
  })
}

const FOLDED: Readonly<Record<PersonKey, (text: string) => string>> = {
  email: (text) => text.replace(/^mailto:/, '').replace(/\+[^@]*(?=@[^@]*$)/, ''),
  handle: (text) => text.replace(/^@+/, ''),
  name: (text) => text,
}

/**
 * What of it may be said before everybody: a list that was pasted may have an address where a name or a handle belongs.
 * `@awa@example.social` is a handle.
 */
export function sayable(said: string): string {
  return /\S@\S/.test(said) && !/^@\S+$/.test(said.trim()) ? '' : said
}

/** What to call them by. */
export function entryName({ name, handle, email }: EntryPerson): string {
  return name || handle || email
}
