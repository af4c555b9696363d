import { type Accessor, createMemo } from 'solid-js'
import { addDays, addMonths, monthOf, startOfWeek } from '#shared/domain/day.ts'
import { type Week, weeksOf } from '#shared/domain/weeks.ts'
import type { ViewName } from './views.ts'

/** Which days a view shows, and which come before and after them. */
export interface ShownDays {
  /** The one that is shown, or that holds the day which the address names. */
  readonly month: Accessor<string>
  /** The day that the address names, today where it names none; of a month the first. */
  readonly anchor: Accessor<string>
  /** The rows of that month, filled with the days beside it. */
  readonly weeks: Accessor<readonly Week[]>
  /** The days that the view is about, in order; of a month without those that fill its rows. */
  readonly days: Accessor<readonly string[]>
  isShown(day: string): boolean
  /** A day of those that come next, or came before. */
  turned(step: 1 | -1): string
}

export function createShownDays(means: {
  readonly view: Accessor<ViewName>
  /** A month or a day. */
  readonly date: Accessor<string | null>
  readonly today: Accessor<string>
  readonly firstWeekday: Accessor<number>
  /** How many days of a week have room beside each other. */
  readonly columns: Accessor<number>
  /** Every day that has posts. */
  readonly planned: Accessor<readonly string[]>
}): ShownDays {
  const { view, columns } = means
  const date = createMemo(() => {
    const named = means.date() ?? means.today()
    if (named.length > 4) return named
    return means.today().startsWith(named) ? means.today() : `${named}-01-01`
  })
  const month = createMemo(() => monthOf(date()))
  const year = () => date().slice(0, 4)
  const weeks = createMemo(() => weeksOf(month(), means.firstWeekday()))
  const rows = () => weeks().flatMap(({ days }) => days)
  const week = (): readonly string[] => {
    const first = columns() < 7 ? date() : startOfWeek(date(), means.firstWeekday())
    return Array.from({ length: columns() }, (_, i) => addDays(first, i))
  }
  const days = createMemo((): readonly string[] => {
    switch (view()) {
      case 'month':
        return rows().filter((day) => monthOf(day) === month())
      case 'week':
        return week()
      case 'list':
      case 'board':
        return means.planned()
      case 'year':
        return means.planned().filter((day) => day.startsWith(year()))
    }
  })
  return {
    month,
    anchor: createMemo(() => (date().length === 7 ? `${date()}-01` : date())),
    weeks,
    days,
    isShown(day) {
      if (view() === 'list' || view() === 'board') return true
      if (view() === 'year') return day.startsWith(year())
      return (view() === 'month' ? rows() : days()).includes(day)
    },
    turned(step) {
      if (view() === 'week') return addDays(days()[0] ?? date(), step * columns())
      return `${addMonths(month(), view() === 'year' ? 12 * step : step)}-01`
    },
  }
}
