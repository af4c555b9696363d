import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { instantOf } from '#shared/domain/zone.ts'

/** When people begin: what is planned for a day without an hour is thought of then. */
const MORNING = 'T09:00'
const MINUTE_MS = 60_000

/** The instant so many minutes before a time; of a day without an hour, before nine in the morning. */
export function minutesBefore(time: LocalTime, minutes: number, timeZone: string): number {
  const at = hourOf(time) === null ? `${time}${MORNING}` : time
  return instantOf(at, timeZone) - minutes * MINUTE_MS
}

/** The first instant at which it has passed: the minute after, or the day after. */
export function whenPast(time: LocalTime, timeZone: string): number {
  return hourOf(time) === null
    ? instantOf(addDays(dayOf(time), 1), timeZone)
    : instantOf(time, timeZone) + MINUTE_MS
}
