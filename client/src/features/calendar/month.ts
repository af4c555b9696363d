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
  const weeks: Week[] = []
  let first = startOfWeek(`${month}-01`, firstWeekday)
  while (weeks.length === 0 || monthOf(first) === month) {
    const days = Array.from({ length: 7 }, (_, i) => addDays(first, i))
    weeks.push({ number: isoWeekOf(addDays(first, (11 - firstWeekday) % 7)), days })
    first = addDays(first, 7)
  }
  return weeks
}

export type Moment = 'past' | 'current' | 'future'

export function momentOf(week: Week, today: string): Moment {
  const [first] = week.days
  const last = week.days.at(-1)
  if (first === undefined || last === undefined) throw new Error('a week has seven days')
  return last < today ? 'past' : first > today ? 'future' : 'current'
}

/** How much of the height a row gets. The week in which we are has most to say, past ones shrink to quiet lines. */
export type Weights = Readonly<Record<Moment, number>>

export const LOW_WINDOW: Weights = { past: 0.94, current: 1.39, future: 1 }
export const USUAL_WINDOW: Weights = { past: 0.78, current: 1.32, future: 1 }
export const TALL_WINDOW: Weights = { past: 0.7, current: 1.66, future: 1 }
