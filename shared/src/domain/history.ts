/**
 * Who changed what, kept in the record itself: one entry a change, each under a key of its own, so that two people
 * who changed the same field apart both stay on record whatever the field itself merged to.
 */

import type { RecordMap, Scalar } from '#shared/domain/fields.ts'
import { newId, type RandomBytes } from '#shared/domain/id.ts'

/** Who acts, when (ms since 1970), with which randomness. */
export interface Author {
  readonly now: number
  readonly person: string
  readonly random: RandomBytes
}

export interface HistoryEntry {
  /** When the change began; changes of one field that follow each other closely are one entry. */
  readonly at: number
  readonly until: number
  readonly by: string
  readonly field: string
  readonly before: Scalar
  readonly after: Scalar
}

export const HISTORY_PREFIX = 'h:'

/** A drag that is corrected twice, or an hour of typing, reads as one change. */
const SAME_CHANGE_MS = 5 * 60_000
/** The oldest entries go first; a post that was changed more often says so by its dates. */
const ENTRIES_KEPT = 40

/** Newest first; an entry that does not parse is left out. */
export function historyOf(map: RecordMap): HistoryEntry[] {
  const entries: HistoryEntry[] = []
  for (const [key, value] of map) {
    if (!key.startsWith(HISTORY_PREFIX)) continue
    const entry = parseEntry(key, value)
    if (entry) entries.push(entry)
  }
  return entries.sort((a, b) => b.until - a.until)
}

/** Called inside the transaction that makes the change. */
export function noteChange(
  map: RecordMap,
  field: string,
  before: Scalar | undefined,
  after: Scalar | undefined,
  author: Author,
): void {
  const keys = [...map.keys()].filter((key) => key.startsWith(HISTORY_PREFIX)).sort()
  const running = keys.findLast((key) => {
    const entry = parseEntry(key, map.get(key))
    return (
      entry?.field === field &&
      entry.by === author.person &&
      Math.abs(author.now - entry.until) <= SAME_CHANGE_MS &&
      entry.after === (before ?? null)
    )
  })
  if (running === undefined) {
    map.set(entryKey(author), entryValue(author.person, field, before, after, author.now))
    for (const key of keys.slice(0, Math.max(0, keys.length + 1 - ENTRIES_KEPT))) map.delete(key)
    return
  }
  const first = parseEntry(running, map.get(running))?.before ?? null
  if (first === (after ?? null) && field !== 'body') map.delete(running)
  else map.set(running, entryValue(author.person, field, first, after, author.now))
}

function entryKey(author: Author): string {
  const stamp = Math.max(0, Math.floor(author.now)).toString(36).padStart(9, '0')
  return `${HISTORY_PREFIX}${stamp}.${newId(author.random).slice(0, 5)}`
}

function entryValue(
  by: string,
  field: string,
  before: Scalar | undefined,
  after: Scalar | undefined,
  until: number,
): string {
  return JSON.stringify([by, field, before ?? null, after ?? null, until])
}

function parseEntry(key: string, value: unknown): HistoryEntry | null {
  const at = Number.parseInt(key.slice(HISTORY_PREFIX.length), 36)
  if (typeof value !== 'string' || !Number.isFinite(at)) return null
  try {
    const parsed: unknown = JSON.parse(value)
    if (!Array.isArray(parsed)) return null
    const [by, field, before, after, until] = parsed as unknown[]
    if (typeof by !== 'string' || typeof field !== 'string' || typeof until !== 'number')
      return null
    if (!isScalar(before) || !isScalar(after)) return null
    return { at, until, by, field, before, after }
  } catch {
    return null
  }
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
