import { A, useLocation } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { useCommandRegistry } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { NavCount } from './NavCount.tsx'
import { hrefOf, type Place, placeAt, tabsFor } from './navigation.ts'

/** What the button in the middle begins: where a page has something of its own to begin, that, be it still opening. */
const NEW = ['case.new', 'moderation.person', 'post.new']

/** The navigation under the thumb, where there is no room for a rail; what is begun most in its middle. */
export function TabBar() {
  const words = useWords()
  const commands = useCommandRegistry()
  const workspace = useWorkspace()
  const tabs = () => tabsFor(workspace.me.role)
  const middle = () => Math.ceil(tabs().length / 2)
  return (
    <nav class="tab-bar" aria-label={words().shell.mainNavigation}>
      <For each={tabs().slice(0, middle())}>{(place) => <Tab place={place} />}</For>
      <Show when={NEW.map(commands.find).find((command) => command !== null)}>
        {(command) => (
          <button
            type="button"
            class="tab-new"
            aria-label={
              command().id === 'post.new' ? words().shell.newPost : command().label(words())
            }
            onClick={() => commands.act(command())}
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
