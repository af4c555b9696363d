import type { Week } from '#shared/domain/weeks.ts'

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
