import { addDays, addMonths, daysBetween } from '#shared/domain/day.ts'
import { daysInMonth } from '#shared/domain/local-time.ts'

/** The months of a year (`2026`), each with its days. */
export interface YearMonth {
  /** `2026-10` */
  readonly month: string
  readonly days: readonly string[]
}

export function monthsOfYear(year: string): readonly YearMonth[] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = addMonths(`${year}-01`, at)
    const length = daysInMonth(Number(year), at + 1)
    return { month, days: Array.from({ length }, (_, n) => addDays(`${month}-01`, n)) }
  })
}

/** Days without a post that follow each other. */
export interface Gap {
  /** Both are included. */
  readonly from: string
  readonly to: string
  readonly days: number
  /** It begins or ends with what is counted: nothing was planned yet, or nothing is planned any more. */
  readonly open: boolean
}

/** A week: whoever plans by weeks has missed one. */
export const SHORTEST_GAP = 7

/**
 * @param days in their order, without a hole
 * @param isEmpty whether nothing is planned on a day
 */
export function gapsIn(days: readonly string[], isEmpty: (day: string) => boolean): readonly Gap[] {
  const gaps: Gap[] = []
  const first = days[0]
  const last = days.at(-1)
  let from: string | null = null
  const close = (to: string): void => {
    if (from === null) return
    const length = daysBetween(from, to) + 1
    const open = from === first || to === last
    if (length >= SHORTEST_GAP) gaps.push({ from, to, days: length, open })
    from = null
  }
  for (const day of days) {
    if (isEmpty(day)) from ??= day
    else close(addDays(day, -1))
  }
  if (last !== undefined) close(last)
  return gaps
}
