/**
 * Who takes part in a draw, as one text that says nothing about anybody: a line an entry, `{code} {weight}`, sorted by
 * code. The same entries make the same text on every device, and a text that is not written so is no list.
 */
import { type Parts, whole } from '#shared/domain/parts.ts'
import { sortedInParts } from '#shared/sorted-in-parts.ts'
import { sha256InParts, sha256OfText } from './hash.ts'

export interface DrawEntry {
  /** The id of the entry: random, and all that a draw knows of it. */
  readonly code: string
  /** Tickets, from 1 to `MOST_WEIGHT`. */
  readonly weight: number
}

/** Tickets of one entry. */
export const MOST_WEIGHT = 100

const LINE = /^([\w-]{1,64}) ([1-9]\d{0,2})$/

/** Lines between two pauses. */
const AT_ONCE = 1_000

/** A list as it is to be announced. */
export interface FrozenList {
  readonly text: string
  readonly hash: string
  readonly entries: number
  readonly tickets: number
}

/** Of fifty thousand entries, each code once, some at a time. */
export function* freezingList(entries: readonly DrawEntry[]): Parts<FrozenList> {
  const sorted = yield* sortedInParts(entries, byCode)
  let text = ''
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    text += linesOf(sorted.slice(at, at + AT_ONCE))
    yield
  }
  const hash = yield* sha256InParts(text)
  return { text, hash, entries: entries.length, tickets: ticketsOf(entries) }
}

/** @param entries each code once */
export function listText(entries: Iterable<DrawEntry>): string {
  return linesOf([...entries].sort(byCode))
}

function linesOf(sorted: readonly DrawEntry[]): string {
  return sorted.map(({ code, weight }) => `${code} ${weight}\n`).join('')
}

export function hashOfList(text: string): string {
  return sha256OfText(text)
}

/** Null for what is not exactly the text of a list. */
export function parseListText(text: string): DrawEntry[] | null {
  return whole(parsingListText(text))
}

export function* parsingListText(text: string): Parts<DrawEntry[] | null> {
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
    if (entries.length % AT_ONCE === 0) yield
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
  const isSame = ({ code, weight }: DrawEntry) => was.get(code) === weight
  // As it is, of fifty thousand, nearly always.
  if (before.length === after.length && after.every(isSame)) return null
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
