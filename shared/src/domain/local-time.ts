/**
 * A time as a plan says it: a wall clock in the workspace's time zone, to the minute, or a day without an hour.
 * Kept as text (`2026-10-22T11:30` or `2026-10-22`), so that it sorts, compares and merges as one field.
 */
export type LocalTime = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/

export function isLocalTime(value: string): boolean {
  const match = SHAPE.exec(value)
  if (!match) return false
  const [, year, month, day, hour, minute] = match.map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false
  return match[4] === undefined || ((hour ?? 0) < 24 && (minute ?? 0) < 60)
}

/** `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `2026-10-22` */
export function dayOf(time: LocalTime): string {
  return time.slice(0, 10)
}

/** `11:30`, or null for a day without an hour. */
export function hourOf(time: LocalTime): string | null {
  return time.length > 10 ? time.slice(11, 16) : null
}

/** Keeps the hour, changes the day. */
export function onDay(time: LocalTime | null, day: string): LocalTime {
  const hour = time === null ? null : hourOf(time)
  return hour === null ? day : `${day}T${hour}`
}
