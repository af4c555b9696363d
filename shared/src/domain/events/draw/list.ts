/**
 * Who takes part in a draw, as one text that says nothing about anybody: a line an entry, `{code} {weight}`, sorted by
 * code. The same entries make the same text on every device, and a text that is not written so is no list.
 */
import { sha256OfText } from './hash.ts'

export interface DrawEntry {
  /** The id of the entry: random, and all that a draw knows of it. */
  readonly code: string
  /** Tickets, from 1 to `MOST_WEIGHT`. */
  readonly weight: number
}

/** Tickets of one entry. */
export const MOST_WEIGHT = 100

const LINE = /^([\w-]{1,64}) ([1-9]\d{0,2})$/

/** @param entries each code once */
export function listText(entries: Iterable<DrawEntry>): string {
  return [...entries]
    .sort(byCode)
    .map(({ code, weight }) => `${code} ${weight}\n`)
    .join('')
}

export function hashOfList(text: string): string {
  return sha256OfText(text)
}

/** Null for what is not exactly the text of a list. */
export function parseListText(text: string): DrawEntry[] | null {
  if (text === '') return []
  if (!text.endsWith('\n')) return null
  const entries: DrawEntry[] = []
  for (const line of text.slice(0, -1).split('\n')) {
    const read = LINE.exec(line)
    const entry = read && { code: read[1] ?? '', weight: Number(read[2]) }
    const before = entries.at(-1)
    if (!entry || entry.weight > MOST_WEIGHT) return null
    if (before && before.code >= entry.code) return null
    entries.push(entry)
  }
  return entries
}

export function ticketsOf(entries: Iterable<DrawEntry>): number {
  let tickets = 0
  for (const { weight } of entries) tickets += weight
  return tickets
}

/** What is otherwise now than it was, as codes. */
export interface ListChange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** With another number of tickets. */
  readonly weighed: readonly string[]
}

/** Null where nothing is. */
export function listChange(
  before: readonly DrawEntry[],
  after: readonly DrawEntry[],
): ListChange | null {
  const was = new Map(before.map(({ code, weight }) => [code, weight]))
  const is = new Map(after.map(({ code, weight }) => [code, weight]))
  const change = {
    added: [...is.keys()].filter((code) => !was.has(code)),
    removed: [...was.keys()].filter((code) => !is.has(code)),
    weighed: [...is].flatMap(([code, weight]) =>
      was.has(code) && was.get(code) !== weight ? [code] : [],
    ),
  }
  return Object.values(change).every(({ length }) => length === 0) ? null : change
}

function byCode(a: DrawEntry, b: DrawEntry): number {
  return a.code < b.code ? -1 : 1
}
