import { addDays, isoWeekOf, monthOf, startOfWeek } from '#shared/domain/day.ts'

/** One row of the month. */
export interface Week {
  /** ISO 8601; also where weeks begin on Sunday, since the row holds that week's Thursday. */
  readonly number: number
  readonly days: readonly string[]
}

/**
 * The rows that a month needs, four to six, with the days of its neighbours that fill them.
 * @param firstWeekday 1 is Monday, 7 Sunday
 */
export function weeksOf(month: string, firstWeekday: number): readonly Week[] {
  return firstDaysOf(month, firstWeekday).map((first) => ({
    number: isoWeekOf(addDays(first, (11 - firstWeekday) % 7)),
    days: Array.from({ length: 7 }, (_, i) => addDays(first, i)),
  }))
}

/** The first day of each of these rows. */
export function firstDaysOf(month: string, firstWeekday: number): readonly string[] {
  const firsts: string[] = []
  let first = startOfWeek(`${month}-01`, firstWeekday)
  while (firsts.length === 0 || monthOf(first) === month) {
    firsts.push(first)
    first = addDays(first, 7)
  }
  return firsts
}
