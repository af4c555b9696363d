/**
 * Not in the heat of the moment: a reply waits before it may be taken to where it is said. What it says has cooled off
 * once at least half of its words have stood there for the time that the severity of its case asks for. So softening
 * it, putting a word right or adding a sentence costs no further wait, while a word that was left there long ago does
 * not open the way for a text that was written a minute ago.
 *
 * A mark is what the text said at one moment, and never changes; it is written when no mark holds half of what the text
 * says now. Since when it has lain there is computed on reading from the marks and the text alone: merging can only add
 * marks, whoever goes back to an earlier text has its age back, and no clock but those of the marks matters.
 */
import type { RecordMap } from '#shared/domain/fields.ts'
import { SEVERITIES, type Severity } from './case.ts'

export interface CoolOffMark {
  /** ms since 1970 */
  readonly at: number
  readonly text: string
}

/** Minutes by severity, where the workspace has said nothing (M4). */
export const COOL_OFF_MINUTES: Readonly<Record<Severity, number>> = {
  low: 5,
  normal: 15,
  high: 30,
  critical: 60,
}

/** A day: whoever wants longer wants an approval. */
export const LONGEST_COOL_OFF = 24 * 60
const MINUTE_MS = 60_000

/** In the settings of `space`: minutes, 0 for none. */
export function coolOffKey(severity: Severity): string {
  return `moderation:cool-off:${severity}`
}

/** How long a reply to a case waits, in ms. A severity of a newer version counts as the highest one that is known. */
export function coolOffOf(severity: string, settings: RecordMap): number {
  const known = SEVERITIES.find((one) => one === severity) ?? 'critical'
  const minutes = settings.get(coolOffKey(known))
  const isSaid = typeof minutes === 'number' && minutes >= 0 && minutes <= LONGEST_COOL_OFF
  return (isSaid ? minutes : COOL_OFF_MINUTES[known]) * MINUTE_MS
}

/** `mark:{entry}` = `{at} {text}` */
const MARK = 'mark:'
const WRITTEN = /^(\d{1,15}) ([\s\S]*)$/

export function markEntry(entry: string, { at, text }: CoolOffMark): [key: string, value: string] {
  return [`${MARK}${entry}`, `${at} ${text}`]
}

/** Sorted by time; what does not parse is none (M5). */
export function marksIn(map: RecordMap): CoolOffMark[] {
  const marks: CoolOffMark[] = []
  for (const [key, value] of map) {
    const read = key.startsWith(MARK) && typeof value === 'string' ? WRITTEN.exec(value) : null
    if (read) marks.push({ at: Number(read[1]), text: read[2] ?? '' })
  }
  return marks.sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
}

/** Since when at least half of what it says has stood there, in ms since 1970; null where no mark says so. */
export function standsSince(text: string, marks: readonly CoolOffMark[]): number | null {
  const words = wordsOf(text)
  return marks.find((mark) => isMostlyIn(words, wordsOf(mark.text)))?.at ?? null
}

function isMostlyIn(words: readonly string[], marked: readonly string[]): boolean {
  const left = new Map<string, number>()
  for (const word of marked) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return shared * 2 >= words.length
}

/** Commas and capitals are what is put right last, and say nothing new; a sign such as an emoji does. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\p{P}\s]/gu) ?? []
}
