import { A, useLocation } from '@solidjs/router'
import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { hrefOf, PLACES, placeAt } from './navigation.ts'

/** The navigation under the thumb, where there is no room for a rail. */
export function TabBar() {
  const words = useWords()
  const workspace = useWorkspace()
  const location = useLocation()
  return (
    <nav class="tab-bar" aria-label={words().shell.mainNavigation}>
      <For each={PLACES}>
        {(place) => (
          <A
            href={hrefOf(workspace.id, place)}
            aria-current={placeAt(location.pathname, workspace.id) === place ? 'page' : undefined}
          >
            <Icon of={place.icon} size="touch" />
            {place.label(words())}
          </A>
        )}
      </For>
    </nav>
  )
}
