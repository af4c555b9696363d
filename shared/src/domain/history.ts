/**
 * Who changed what, kept in the record itself: one entry a change, each under a key of its own, so that two people
 * who changed the same field apart both stay on record whatever the field itself merged to. An entry says what the
 * field became, and of prose how many words its author added. Who changed a record last is read from here, too:
 * every edit is one field and one entry, because a calendar is opened as fast as it has few items.
 */

import type { RecordMap, Scalar } from '#shared/domain/fields.ts'
import { newId, type RandomBytes } from '#shared/domain/id.ts'
import { jsonList } from '#shared/domain/json-list.ts'

/** Who acts, when (ms since 1970), with which randomness. */
export interface Author {
  readonly now: number
  readonly person: string
  readonly random: RandomBytes
}

export interface HistoryEntry {
  /** ms since 1970, to the second. Changes of one field that follow each other closely are one entry. */
  readonly at: number
  readonly by: string
  readonly field: string
  /** Null when the field was emptied, and of prose. */
  readonly after: Scalar
  /** How many words of a prose this person added, below 0: took away; null where no entry says it. */
  readonly words: number | null
}

export const HISTORY_PREFIX = 'h:'
/** Where things stand among each other is no change of any of them, and has no entries. */
export const ORDER_PREFIX = 'order:'

/** A drag that is corrected twice, or a while of typing, reads as one change. */
const SAME_CHANGE_MS = 5 * 60_000
/** The oldest entries go first. */
export const ENTRIES_KEPT = 20
const STAMP_LENGTH = 7
const ID_LENGTH = 3

export interface Entry extends HistoryEntry {
  readonly key: string
  /** Which open copy of the document wrote the words. */
  readonly copy: number | null
  /**
   * The newest changes of the field that its author knew, as keys; null of prose, which merges, and where an earlier
   * version wrote it. Whether two changes were made apart cannot be read from clocks.
   */
  readonly seen: readonly string[] | null
}

/** Newest first; an entry that does not parse is left out. */
export function historyOf(map: RecordMap): HistoryEntry[] {
  return entriesOf(map).reverse()
}

/** What has become of a text that does not stand any more: the change that made it so is on record already. */
const ASIDE_PREFIX = 'aside:'

/** Called inside the transaction that makes the change. */
export function noteChange(
  map: RecordMap,
  field: string,
  after: Scalar | undefined,
  author: Author,
): void {
  if (field.startsWith(ORDER_PREFIX) || field.startsWith(ASIDE_PREFIX)) return
  const entries = entriesOf(map)
  const running = entries.findLast((entry) => entry.field === field)
  const same = running && continues(running, author) ? running : undefined
  const known = newestOf(entries, field).filter((entry) => entry !== same)
  const seen = new Set([...(same?.seen ?? []), ...known.map(({ key }) => key)])
  const value = [author.person, field, after ?? null, writeSeen(seen)]
  putEntry(map, entries, same, author, value)
}

/** The changes of a field that nobody who changed it later knew: one, unless some were made apart. */
export function newestOf(entries: readonly Entry[], field: string): readonly Entry[] {
  const own = entries.filter((entry) => entry.field === field)
  const known = new Set(own.flatMap(({ seen }) => seen ?? []))
  return own.filter(({ key }) => !known.has(key))
}

/**
 * Adds what this person wrote in a prose to their own running entry, whoever else writes meanwhile. Only to one of
 * this copy of the document: two devices of one person that both went on from the same sum would count it twice.
 */
export function noteWords(map: RecordMap, field: string, words: number, author: Author): void {
  const entries = entriesOf(map)
  const copy = map.doc?.clientID ?? null
  const running = entries.findLast(
    (entry) => entry.field === field && entry.copy === copy && continues(entry, author),
  )
  const sum = (running?.words ?? 0) + words
  putEntry(map, entries, running, author, [author.person, field, null, sum, copy])
}

function continues(entry: Entry, author: Author): boolean {
  return entry.by === author.person && author.now - entry.at <= SAME_CHANGE_MS
}

function putEntry(
  map: RecordMap,
  entries: readonly Entry[],
  instead: Entry | undefined,
  author: Author,
  value: readonly Scalar[],
): void {
  const gone = instead
    ? [instead]
    : entries.slice(0, Math.max(0, entries.length + 1 - ENTRIES_KEPT))
  for (const { key } of gone) map.delete(key)
  map.set(entryKey(author), JSON.stringify(value))
}

/** When and by whom, of the entry with this key; null when it does not parse. */
export function signatureOf(key: string, value: unknown): { at: number; by: string } | null {
  return parseEntry(key, value)
}

/** Oldest first. */
export function entriesOf(map: RecordMap): Entry[] {
  const entries: Entry[] = []
  for (const [key, value] of map) {
    if (!key.startsWith(HISTORY_PREFIX)) continue
    const entry = parseEntry(key, value)
    if (entry) entries.push(entry)
  }
  return entries.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Sorts by time as text. */
function entryKey(author: Author): string {
  const seconds = Math.max(0, Math.floor(author.now / 1000))
  const stamp = seconds.toString(36).padStart(STAMP_LENGTH, '0')
  return `${HISTORY_PREFIX}${stamp}${newId(author.random).slice(0, ID_LENGTH)}`
}

function parseEntry(key: string, value: unknown): Entry | null {
  const start = HISTORY_PREFIX.length
  const at = Number.parseInt(key.slice(start, start + STAMP_LENGTH), 36) * 1000
  const [by, field, after, extent, copy] = jsonList(value) ?? []
  if (!Number.isFinite(at) || typeof by !== 'string' || typeof field !== 'string') return null
  if (!isScalar(after)) return null
  const seen = typeof extent === 'string' ? readSeen(extent) : null
  return { key, at, by, field, after, words: numberOf(extent), copy: numberOf(copy), seen }
}

/** Keys are of one length, and their beginning says nothing. */
function writeSeen(keys: Iterable<string>): string {
  return [...keys].map((key) => key.slice(HISTORY_PREFIX.length)).join('')
}

function readSeen(text: string): readonly string[] {
  const length = STAMP_LENGTH + ID_LENGTH
  const count = Math.floor(text.length / length)
  return Array.from(
    { length: count },
    (_, index) => `${HISTORY_PREFIX}${text.slice(index * length, (index + 1) * length)}`,
  )
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

export function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
