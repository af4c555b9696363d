import type { Accessor } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useCalendar } from '../calendar-context.ts'

/** What the ways to what comes before and after what is shown are called: `Previous week`, `Next week`. */
export function useTurns(): Accessor<readonly [back: string, on: string]> {
  const { view } = useCalendar()
  const words = useWords()
  return () => {
    const { calendar } = words()
    const { length } = view.days()
    if (view.view() === 'week')
      return length < 7
        ? [calendar.previousDays(length), calendar.nextDays(length)]
        : [calendar.previousWeek, calendar.nextWeek]
    if (view.view() === 'year') return [calendar.previousYear, calendar.nextYear]
    return [calendar.previousMonth, calendar.nextMonth]
  }
}
