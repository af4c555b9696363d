import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useCalendar } from '../calendar-context.ts'
import { VIEWS } from './views.ts'
import '#client/ui/Segmented.css'

/** The same posts, seen otherwise: each view is an address, which a click shows before the router has moved. */
export function ViewSwitch() {
  const { view, hrefOf } = useCalendar()
  const words = useWords()
  return (
    <nav class="segmented" aria-label={words().calendar.viewSwitch}>
      <For each={VIEWS}>
        {(name, index) => (
          <a
            class="segment"
            href={hrefOf(view.sceneOf(name))}
            aria-current={name === view.view() ? 'page' : undefined}
            title={`${words().calendar.views[name]} (${index() + 1})`}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
              event.preventDefault()
              view.showView(name)
            }}
          >
            {words().calendar.views[name]}
          </a>
        )}
      </For>
    </nav>
  )
}
