import { addDays, addMonths, inMonth, monthOf } from '#shared/domain/day.ts'
import { type Binding, pressIn } from '../keyboard/bindings.ts'
import type { ViewKeys } from '../keyboard/keys.ts'
import type { CalendarView } from '../view.ts'

/** The keys of the year (APG grid): days beside each other, months below each other. */
export function createYearKeys(means: {
  readonly view: CalendarView
  /** Shows a day in the month. */
  readonly open: (day: string) => void
}): ViewKeys {
  const { view } = means
  const go = (key: string): boolean => {
    const day = dayTowards(key, view.tabDay())
    if (day !== null) view.go({ on: 'day', day })
    return day !== null
  }
  const bindings: readonly Binding[] = [
    {
      id: 'year.days',
      keys: ['ArrowLeft', 'ArrowRight', 'Home', 'End'],
      group: 'calendar',
      label: (words) => words.commands.days,
      act: go,
    },
    {
      id: 'year.months',
      keys: ['ArrowUp', 'ArrowDown'],
      group: 'calendar',
      label: (words) => words.commands.months,
      act: go,
    },
    {
      id: 'year.years',
      keys: ['PageUp', 'PageDown'],
      group: 'calendar',
      label: (words) => words.year.commands.years,
      act: go,
    },
    {
      id: 'year.enter',
      keys: ['Enter'],
      group: 'calendar',
      label: (words) => words.year.commands.open,
      act() {
        means.open(view.tabDay())
        return true
      },
    },
  ]
  return {
    bindings,
    press: (event) => pressIn(bindings, event),
    onward(step) {
      const now = view.tabDay()
      const days = view.days().filter((day) => view.shown.onDay(day).length > 0)
      const next = step === 1 ? days.find((day) => day > now) : days.findLast((day) => day < now)
      if (next !== undefined) view.go({ on: 'day', day: next })
    },
  }
}

function dayTowards(key: string, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return inMonth(day, addMonths(day, -1))
    case 'ArrowDown':
      return inMonth(day, addMonths(day, 1))
    case 'Home':
      return `${monthOf(day)}-01`
    case 'End':
      return inMonth(`${monthOf(day)}-31`, monthOf(day))
    case 'PageUp':
      return inMonth(day, addMonths(day, -12))
    case 'PageDown':
      return inMonth(day, addMonths(day, 12))
    default:
      return null
  }
}
