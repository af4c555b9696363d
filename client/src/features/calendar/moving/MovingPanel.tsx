import { Show } from 'solid-js'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { useCalendar } from '../calendar-context.ts'

const Moving = lazyDetail(async () => (await import('../soon.ts')).Moving)

/** What is said of the post in the hand, while one is. */
export function MovingPanel() {
  const { view } = useCalendar()
  return (
    <Show when={view.carry.carried() !== null}>
      <Moving />
    </Show>
  )
}
