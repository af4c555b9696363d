import { useCalendar } from '../calendar-context.ts'

/** Shows a day in the month, and brings the focus there. */
export function useDayOpener(): (day: string) => void {
  const { view } = useCalendar()
  return (day) => {
    view.at({ on: 'day', day })
    view.showView('month')
    view.go({ on: 'day', day })
  }
}

/** A link that is shown before the router has moved; whoever wants it in another tab gets it there. */
export function leads(event: MouseEvent, show: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  show()
}
