import type { Accessor } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useCalendar } from '../calendar-context.ts'

/** What is shown, in words: `Octobre 2026`, `19–25 octobre 2026`, `2026`. */
export function usePeriod(): Accessor<string> {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  return () => {
    if (view.view() === 'month') return formats().monthTitle(view.month())
    if (view.view() === 'list' || view.view() === 'board') return words().calendar.everything
    if (view.view() === 'year') return view.month().slice(0, 4)
    const days = view.days()
    return formats().days(days[0] ?? view.today(), days.at(-1) ?? view.today())
  }
}
