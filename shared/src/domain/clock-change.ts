/** What the clocks of a zone do on the two days of a year on which they are set. */
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'

/** Hours of a day that no clock shows, or that every clock shows twice. In minutes since midnight, the last one excluded. */
export interface ClockChange {
  readonly kind: 'skipped' | 'twice'
  readonly from: number
  readonly to: number
}

const MINUTE_MS = 60_000

export function clockChangeOn(day: string, timeZone: string): ClockChange | null {
  const offset = (instant: number): number =>
    Date.parse(`${localTimeAt(instant, timeZone)}Z`) - instant
  // A change at midnight is one of the day that it begins.
  let before = instantOf(day, timeZone) - MINUTE_MS
  let after = instantOf(addDays(day, 1), timeZone) - MINUTE_MS
  const [was, is] = [offset(before), offset(after)]
  if (was === is) return null
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS
    if (offset(middle) === was) before = middle
    else after = middle
  }
  const midnight = Date.parse(`${day}T00:00Z`)
  const minuteOf = (shown: number): number => (shown - midnight) / MINUTE_MS
  const [left, reached] = [minuteOf(after + was), minuteOf(after + is)]
  return left < reached
    ? { kind: 'skipped', from: left, to: reached }
    : { kind: 'twice', from: reached, to: left }
}

/** What is odd about a time on the clocks of a zone; null for one that is there once, and for a day without an hour. */
export function oddityOf(at: LocalTime, timeZone: string): ClockChange['kind'] | null {
  const hour = hourOf(at)
  const change = hour === null ? null : clockChangeOn(dayOf(at), timeZone)
  if (hour === null || change === null) return null
  const minute = minuteOfDay(hour)
  return minute >= change.from && minute < change.to ? change.kind : null
}

/** What is odd about a time, for who asks of hundreds: what a zone does on a day is looked up once. */
export function createOddities(
  timeZone: () => string,
): (at: LocalTime) => ClockChange['kind'] | null {
  const changes = new Map<string, ClockChange | null>()
  return (at) => {
    const hour = hourOf(at)
    if (hour === null) return null
    const [day, zone] = [dayOf(at), timeZone()]
    const key = `${day} ${zone}`
    if (!changes.has(key)) changes.set(key, clockChangeOn(day, zone))
    const change = changes.get(key)
    const minute = minuteOfDay(hour)
    return change && minute >= change.from && minute < change.to ? change.kind : null
  }
}

/** `11:30` → 690 */
export function minuteOfDay(hour: string): number {
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5))
}
