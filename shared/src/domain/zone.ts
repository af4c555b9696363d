/**
 * Between a plan's wall clock and instants. `Intl` and not `Temporal`: some current browsers lack it, and this
 * runs before the first paint, where a polyfill would have to be waited for.
 */
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
const formats = new Map<string, Intl.DateTimeFormat>()
/**
 * By zone and day of UTC: how far ahead the clocks are all day long, or null for a day on which that changes. A month
 * of posts asks for thirty days again and again, and `Intl` takes as long for one answer as a page for ten of them.
 */
const daylong = new Map<string, Map<number, number | null>>()

/** What the clocks of a zone show: `2026-10-22T11:30`. */
export function localTimeAt(instant: number, timeZone: string): LocalTime {
  const offset = daylongOffset(instant, timeZone)
  if (offset === null) return written(instant, timeZone)
  return new Date(instant + offset).toISOString().slice(0, 16)
}

/**
 * The instant at which the clocks of a zone show this time. A day without an hour begins at midnight. An hour that the
 * change to summer time skips is read an hour later; one that happens twice is the first.
 */
export function instantOf(time: LocalTime, timeZone: string): number {
  const wall = Date.parse(`${hourOf(time) === null ? `${time}T00:00` : time}Z`)
  const before = wall - offsetAt(wall - DAY_MS, timeZone)
  const after = wall - offsetAt(wall + DAY_MS, timeZone)
  if (before + offsetAt(before, timeZone) === wall) return before
  return after + offsetAt(after, timeZone) === wall ? after : before
}

/** Whether clocks in both zones show the same hour all through the year that begins then. */
export function sameClocks(one: string, other: string, from: number): boolean {
  return [0, 91, 182, 273].every((days) => {
    const instant = from + days * DAY_MS
    return localTimeAt(instant, one) === localTimeAt(instant, other)
  })
}

/** `America/New_York` → `New York`: what somebody calls the clocks of a zone by. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}

export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone)
    return true
  } catch {
    return false
  }
}

/** How far the clocks of the zone are ahead of UTC, in ms. */
function offsetAt(instant: number, timeZone: string): number {
  return daylongOffset(instant, timeZone) ?? writtenOffset(instant, timeZone)
}

function daylongOffset(instant: number, timeZone: string): number | null {
  const day = Math.floor(instant / DAY_MS)
  const known = daylong.get(timeZone) ?? new Map<number, number | null>()
  const found = known.get(day)
  if (found !== undefined) return found
  const first = writtenOffset(day * DAY_MS, timeZone)
  const last = writtenOffset((day + 1) * DAY_MS - MINUTE_MS, timeZone)
  const offset = first === last ? first : null
  known.set(day, offset)
  daylong.set(timeZone, known)
  return offset
}

function writtenOffset(instant: number, timeZone: string): number {
  const minute = Math.floor(instant / MINUTE_MS) * MINUTE_MS
  return Date.parse(`${written(minute, timeZone)}Z`) - minute
}

function written(instant: number, timeZone: string): LocalTime {
  // In Swedish, dates are written as ISO 8601 does: `2026-10-22 11:30`.
  return formatOf(timeZone).format(instant).replace(' ', 'T')
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}
