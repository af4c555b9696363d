import { A, useLocation } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useCommandRegistry } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { NavCount } from './NavCount.tsx'
import { hrefOf, type Place, placeAt, tabsFor } from './navigation.ts'

/** The navigation under the thumb, where there is no room for a rail; the new post in its middle. */
export function TabBar() {
  const words = useWords()
  const commands = useCommandRegistry()
  const workspace = useWorkspace()
  const tabs = () => tabsFor(workspace.me.role)
  const middle = () => Math.ceil(tabs().length / 2)
  return (
    <nav class="tab-bar" aria-label={words().shell.mainNavigation}>
      <For each={tabs().slice(0, middle())}>{(place) => <Tab place={place} />}</For>
      <Show when={commands.find('post.new')}>
        {(command) => (
          <button
            type="button"
            class="tab-new"
            aria-label={words().shell.newPost}
            onClick={() => command().run?.()}
          >
            <Icon of={plus} size="touch" />
          </button>
        )}
      </Show>
      <For each={tabs().slice(middle())}>{(place) => <Tab place={place} />}</For>
    </nav>
  )
}

function Tab(props: { readonly place: Place }) {
  const words = useWords()
  const workspace = useWorkspace()
  const location = useLocation()
  return (
    <A
      href={hrefOf(workspace.id, props.place)}
      aria-current={placeAt(location.pathname, workspace.id) === props.place ? 'page' : undefined}
    >
      <Icon of={props.place.icon} size="touch" />
      {props.place.label(words())}
      <NavCount of={props.place} />
    </A>
  )
}
