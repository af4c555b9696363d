/** A rule by which days come again: "every second Tuesday". Without the code that walks it, which comes when it is needed. */
export interface Rule {
  readonly unit: 'day' | 'week'
  /** Every so many of them, at least 1; weeks are counted from the one that holds the first day, and begin on Monday. */
  readonly every: number
  /** Of the weeks, 1 is Monday, 7 Sunday; none: the weekday of the first day. A rule of days has none. */
  readonly weekdays: readonly number[]
  /** Days, both included; null: without an end. */
  readonly from: string
  readonly until: string | null
}

/** Longer than that nobody plans. */
const MOST_EVERY = 52

/** A number of days or weeks that somebody typed, or that a record holds. */
export function isEvery(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_EVERY
}
