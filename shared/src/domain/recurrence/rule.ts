import { addDays, addMonths, monthOf, weekdayOf } from '#shared/domain/day.ts'

/** A rule by which days come again: "every second Tuesday". Without the code that walks it, which comes when it is needed. */
export interface Rule {
  readonly unit: 'day' | 'week' | 'month'
  /** Every so many of them, at least 1; weeks (from Monday) and months are counted from the one that holds the first day. */
  readonly every: number
  /** Of the weeks, 1 is Monday, 7 Sunday; none: the weekday of the first day. Other rules have none. */
  readonly weekdays: readonly number[]
  /** Of the months; other rules have none. */
  readonly on: MonthDay | null
  /** Days, both included; null: without an end. */
  readonly from: string
  readonly until: string | null
}

/** Which day of a month: the 15th, the last one, the first Monday, the last Friday. */
export type MonthDay =
  | { readonly kind: 'date'; readonly day: number | 'last' }
  | { readonly kind: 'weekday'; readonly nth: Nth; readonly weekday: number }

/** A fifth one most months do not have. */
export const NTHS = [1, 2, 3, 4, 'last'] as const
export type Nth = (typeof NTHS)[number]

/** As a record keeps it: `15`, `last`, `1/1` for the first Monday, `last/5` for the last Friday. */
export function writeMonthDay(on: MonthDay): string {
  return on.kind === 'date' ? String(on.day) : `${on.nth}/${on.weekday}`
}

/** Null for what is none (M5). */
export function readMonthDay(text: unknown): MonthDay | null {
  if (typeof text !== 'string') return null
  if (text === 'last') return { kind: 'date', day: 'last' }
  if (/^(?:[1-9]|[12]\d|3[01])$/.test(text)) return { kind: 'date', day: Number(text) }
  const [, nth, weekday] = /^([1-4]|last)\/([1-7])$/.exec(text) ?? []
  const found = NTHS.find((one) => String(one) === nth)
  return found ? { kind: 'weekday', nth: found, weekday: Number(weekday) } : null
}

/** The ways in which a day can be said of its month, the plainest first. */
export function monthDaysOf(day: string): readonly MonthDay[] {
  const [date, days, weekday] = [Number(day.slice(8)), daysInMonth(monthOf(day)), weekdayOf(day)]
  const nth = NTHS.find((one) => one === Math.ceil(date / 7))
  return [
    { kind: 'date', day: date },
    ...(date === days ? [{ kind: 'date', day: 'last' } as const] : []),
    ...(nth ? [{ kind: 'weekday', nth, weekday } as const] : []),
    ...(date > days - 7 ? [{ kind: 'weekday', nth: 'last', weekday } as const] : []),
  ]
}

/** The months of a rule within a window that have no such day: nothing takes place in them. `2027-02`. */
export function monthsWithout(
  { unit, every, on, from }: Pick<Rule, 'unit' | 'every' | 'on' | 'from'>,
  window: { readonly from: string; readonly to: string },
): readonly string[] {
  if (unit !== 'month' || on?.kind !== 'date' || on.day === 'last') return []
  const missing: string[] = []
  for (let month = monthOf(from); month <= monthOf(window.to); month = addMonths(month, every))
    if (month >= monthOf(window.from) && daysInMonth(month) < on.day) missing.push(month)
  return missing
}

function daysInMonth(month: string): number {
  return Number(addDays(`${addMonths(month, 1)}-01`, -1).slice(8))
}

/** Longer than that nobody plans. */
const MOST_EVERY = 52

/** A number of days, weeks or months that somebody typed, or that a record holds. */
export function isEvery(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_EVERY
}
