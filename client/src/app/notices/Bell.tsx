import { Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { bell } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { NoticesPanel } from './NoticesPanel.tsx'
import { createNoticesView } from './notices-view.ts'
import './Bell.css'

export interface BellProps {
  /** `side`: a line of the rail; `head`: a button in the head of a phone's page. */
  readonly place: 'side' | 'head'
}

/** What this person is told: how much of it is new, and all of it behind a click. */
export function Bell(props: BellProps) {
  const { browser } = useApp()
  const i18n = useI18n()
  const workspace = useWorkspace()
  const view = createNoticesView({ workspace, i18n, now: browser.now })
  const label = () => i18n.words().notices.unread(view.unread())
  return (
    <Popover
      label={i18n.words().notices.title}
      side={props.place === 'side' ? 'right-end' : 'below-end'}
      class="notices"
      trigger={(attributes) => (
        <button
          type="button"
          class={props.place === 'side' ? 'nav-item bell' : 'button button-ghost button-icon bell'}
          aria-label={label()}
          title={label()}
          {...attributes}
        >
          <Icon of={bell} />
          <Show when={props.place === 'side'}>
            <span aria-hidden="true">{i18n.words().notices.title}</span>
          </Show>
          <Show when={view.unread() > 0}>
            <b class="bell-count" aria-hidden="true">
              {view.unread() > 99 ? '99+' : view.unread()}
            </b>
          </Show>
        </button>
      )}
    >
      {(close) => <NoticesPanel view={view} close={close} />}
    </Popover>
  )
}
