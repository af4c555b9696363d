import { Show, Suspense } from 'solid-js'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { useCalendar } from './calendar-context.ts'

const Moving = lazyPart(async () => (await import('./soon.ts')).Moving)

/** What is said of the post in the hand, while one is. */
export function MovingPanel() {
  const { view } = useCalendar()
  return (
    <Show when={view.carry.carried() !== null}>
      <Suspense>
        <Moving />
      </Suspense>
    </Show>
  )
}
