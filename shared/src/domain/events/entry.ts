/** Somebody who takes part in an event: personal data, in a document of its own that is erased as a whole. */
import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn } from '#shared/domain/fields.ts'
import { type DrawEntry, MOST_WEIGHT } from './draw/list.ts'

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
  /** Tickets in a draw, from 1. */
  readonly weight: number
  readonly eligibility: Eligibility
  /** ms since 1970; null: still takes part. */
  readonly withdrawnAt: number | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: number | null
}

/** Nobody has to be looked at to take part: an entry is eligible until somebody says otherwise. */
export const ELIGIBILITIES = ['eligible', 'pending', 'refused'] as const
export type Eligibility = (typeof ELIGIBILITIES)[number]

/** One that has neither a name nor a way to reach anybody is nobody's: that is damaged (M5). */
export function parseEntry(id: string, map: unknown): Entry | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [name, email, handle] = ['name', 'email', 'handle'].map((field) => lineIn(map, field) ?? '')
  if (!name && !email && !handle) return damaged(id, 'name', map)
  const eligibility = map.get('eligibility') ?? 'eligible'
  return {
    kind: 'entry',
    id,
    number: numberIn(map, 'number') ?? 0,
    name: name ?? '',
    email: email ?? '',
    handle: handle ?? '',
    weight: weightOf(numberIn(map, 'weight')),
    // What a newer version says of somebody is not known to be that they may win.
    eligibility: ELIGIBILITIES.find((one) => one === eligibility) ?? 'pending',
    withdrawnAt: numberIn(map, 'withdrawnAt'),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

function weightOf(kept: number | null): number {
  return Math.min(MOST_WEIGHT, Math.max(1, Math.round(kept ?? 1)))
}

export function takesPart({ eligibility, withdrawnAt, deletedAt }: Entry): boolean {
  return eligibility === 'eligible' && withdrawnAt === null && deletedAt === null
}

/** What a draw knows of it. */
export function drawEntryOf({ id, weight }: Entry): DrawEntry {
  return { code: id, weight }
}

export type EntryPerson = Pick<Entry, 'name' | 'email' | 'handle'>

/**
 * What two entries of the same person have in common: the address, or else the handle, or else the name, whatever its
 * capitals, the space around it and an `@` in front.
 */
export function personKey({ name, email, handle }: EntryPerson): string {
  if (email) return `email:${plain(email)}`
  return handle ? `handle:${plain(handle).replace(/^@/, '')}` : `name:${plain(name)}`
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
