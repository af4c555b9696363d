import { createEffect, onCleanup } from 'solid-js'
import type { CalendarView } from '../view.ts'
import type { CarryKeys } from './carry-keys.ts'

/** While a post is in the hand, every key belongs to it, wherever the focus is. */
export function listenToHand(
  { carry }: Pick<CalendarView, 'carry'>,
  keys: Pick<CarryKeys, 'press'>,
  document: Document,
): void {
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || !keys.press(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const release = ({ key }: KeyboardEvent): void => {
    if (key === 'Shift') carry.copying(false)
  }
  createEffect(() => {
    if (carry.carried() === null) return
    document.addEventListener('keydown', press, { capture: true })
    document.addEventListener('keyup', release, { capture: true })
    onCleanup(() => {
      document.removeEventListener('keydown', press, { capture: true })
      document.removeEventListener('keyup', release, { capture: true })
    })
  })
}
