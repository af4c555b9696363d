/** Arithmetic on days (`2026-10-22`) and months (`2026-10`), as a calendar on paper does it: no zone, no hour. */
import { daysInMonth } from '#shared/domain/local-time.ts'

const DAY_MS = 86_400_000

export function addDays(day: string, days: number): string {
  return dayAt(instantOf(day) + days * DAY_MS)
}

/** Takes a month or a day, gives a month. */
export function addMonths(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`
}

/** The same day in another month, or that month's last day where it has none. */
export function inMonth(day: string, month: string): string {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
  return `${month}-${pad(Math.min(Number(day.slice(8)), last), 2)}`
}

export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(instantOf(day)).getUTCDay() || 7
}

/** Positive when `to` is later. */
export function daysBetween(from: string, to: string): number {
  return (instantOf(to) - instantOf(from)) / DAY_MS
}

/** @param firstWeekday 1 is Monday, 7 Sunday */
export function startOfWeek(day: string, firstWeekday: number): string {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7))
}

/** The number of the week that holds this day's Thursday (ISO 8601). */
export function isoWeekOf(day: string): number {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function dayAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
