/** When a challenge is on, and its days and weeks. Days are the workspace's own (`2026-10-22`). */
import { addDays, daysBetween } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import type { PlacedPhase } from '../timeline.ts'
import type { Challenge, Period } from './challenge.ts'

export interface Span {
  readonly first: string
  /** Still a day of it. */
  readonly last: string
}

/** Longer ones are shown in part by no table, and a slip of the keyboard. */
const MOST_DAYS = 366

/**
 * The days that were set; else those of the phase in which it happens, else of the whole plan. Null where nothing is said,
 * and where it would end before it begins.
 */
export function spanOf(
  { first, last }: Pick<Challenge, 'first' | 'last'>,
  phases: readonly Pick<PlacedPhase, 'role' | 'from' | 'until'>[],
): Span | null {
  const own = phases.filter(({ role }) => role === 'event')
  const among = own.length > 0 ? own : phases
  const from = first ?? earliest(among.map((phase) => dayOf(phase.from)))
  const until = last ?? latest(among.map((phase) => dayOf(phase.until)))
  if (from === null || until === null || until < from) return null
  const isTooLong = daysBetween(from, until) >= MOST_DAYS
  return { first: from, last: isTooLong ? addDays(from, MOST_DAYS - 1) : until }
}

export function dayIn(now: number, timeZone: string): string {
  return dayOf(localTimeAt(now, timeZone))
}

export function daysOf({ first, last }: Span): readonly string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => addDays(first, at))
}

/** Days, or weeks from the first day on; the last of them may be shorter, and asks for as much. */
export function periodsOf({ first, last }: Span, per: Period): readonly Span[] {
  const length = per === 'day' ? 1 : 7
  const count = Math.ceil((daysBetween(first, last) + 1) / length)
  return Array.from({ length: count }, (_, at) => {
    const from = addDays(first, at * length)
    const until = addDays(from, length - 1)
    return { first: from, last: until < last ? until : last }
  })
}

function earliest(days: readonly string[]): string | null {
  return days.reduce((least: string | null, day) => (least && least <= day ? least : day), null)
}

function latest(days: readonly string[]): string | null {
  return days.reduce((most: string | null, day) => (most && most >= day ? most : day), null)
}
