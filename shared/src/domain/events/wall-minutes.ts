/** Minutes since 1970 of a clock on the wall, without a zone: what a plan reckons in. */
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { DAY_MINUTES } from './phase.ts'

/** Of a day without an hour, its beginning. */
export function minutesOf(time: LocalTime): number {
  return Date.parse(hourOf(time) === null ? `${time}T00:00Z` : `${time}Z`) / 60_000
}

/** A day without an hour at midnight. */
export function timeAt(minutes: number): LocalTime {
  const text = new Date(minutes * 60_000).toISOString()
  return minutes % DAY_MINUTES === 0 ? text.slice(0, 10) : text.slice(0, 16)
}

/** The last day that it takes as a whole, or the minute at which it is over. */
export function endAt(begin: number, end: number): LocalTime {
  return end > begin && end % DAY_MINUTES === 0 ? timeAt(end - DAY_MINUTES) : timeAt(end)
}

/** Where something ends that is written to last until then: a day without an hour is in it. */
export function endMinutesOf(until: LocalTime): number {
  return minutesOf(until) + (hourOf(until) === null ? DAY_MINUTES : 0)
}
