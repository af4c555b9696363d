/**
 * Between a plan's wall clock and instants. `Intl` and not `Temporal`: this runs before the first paint, where the
 * polyfill would have to be waited for.
 */
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'

const MINUTE_MS = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** What the clocks of a zone show: `2026-10-22T11:30`. */
export function localTimeAt(instant: number, timeZone: string): LocalTime {
  // In Swedish, dates are written as ISO 8601 does: `2026-10-22 11:30`.
  return formatOf(timeZone).format(instant).replace(' ', 'T')
}

/**
 * The instant at which the clocks of a zone show this time. A day without an hour begins at midnight. An hour that the
 * change to summer time skips is read an hour later; one that happens twice is the first.
 */
export function instantOf(time: LocalTime, timeZone: string): number {
  const wall = Date.parse(`${hourOf(time) === null ? `${time}T00:00` : time}Z`)
  const before = wall - offsetAt(wall - 1440 * MINUTE_MS, timeZone)
  const after = wall - offsetAt(wall + 1440 * MINUTE_MS, timeZone)
  if (before + offsetAt(before, timeZone) === wall) return before
  return after + offsetAt(after, timeZone) === wall ? after : before
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
  const minute = Math.floor(instant / MINUTE_MS) * MINUTE_MS
  return Date.parse(`${localTimeAt(minute, timeZone)}Z`) - minute
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
