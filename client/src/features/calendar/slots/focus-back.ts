import { onCleanup } from 'solid-js'
import type { CalendarView } from '../view.ts'

/**
 * For `ref` of what shows a slot that is free: it may go while somebody is on it, because a colleague fills it, and then
 * the focus goes to its day.
 */
export function focusBack(
  view: Pick<CalendarView, 'back'>,
  key: string,
): (element: HTMLElement) => void {
  let own: HTMLElement | undefined
  onCleanup(() => {
    if (own && own === document.activeElement) view.back(key)
  })
  return (element) => {
    own = element
  }
}
