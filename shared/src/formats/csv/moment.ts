/** From a cell, or a date's and an hour's, to a time of the workspace. */
import type { LocalTime } from '#shared/domain/local-time.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import { foldWords } from '../fold.ts'
import { type DateContext, readDate } from './read-date.ts'
import { readTime } from './read-time.ts'

export interface Moment {
  readonly day: string
  /** Null for a day without an hour. */
  readonly hour: string | null
  readonly offset: number | null
}

/** Longer cells are prose. */
const LONGEST = 120

export function readMoment(cell: string, context: DateContext): Moment | null {
  if (cell.length > LONGEST) return null
  const text = foldWords(cell)
  const date = readDate(text, context)
  if (!date) return null
  // Of a range (Notion: `2026-01-05 → 2026-01-12`) its beginning counts.
  const time = readTime(date.rest.split('→', 1)[0] ?? '')
  return { day: date.day, hour: time?.hour ?? null, offset: time?.offset ?? null }
}

export function readHour(cell: string): { hour: string; offset: number | null } | null {
  return cell.length > LONGEST ? null : readTime(foldWords(cell))
}

/** `source` is the zone of times that do not say theirs: the workspace's, or UTC for some exports. */
export function toLocalTime(moment: Moment, zone: string, source: string): LocalTime {
  if (moment.hour === null) return moment.day
  const written = `${moment.day}T${moment.hour}`
  if (moment.offset !== null) {
    return localTimeAt(Date.parse(`${written}Z`) - moment.offset * 60_000, zone)
  }
  return source === zone ? written : localTimeAt(instantOf(written, source), zone)
}
