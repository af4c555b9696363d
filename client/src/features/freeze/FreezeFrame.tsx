import { useLocation } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cloudOff } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { BeginDialog } from './BeginDialog.tsx'
import { FreezeBanner } from './FreezeBanner.tsx'
import { FreezeContext } from './freeze-context.ts'
import { createFreezing, type FreezeLoans } from './use-freezing.ts'
import './Freeze.css'

/** Above every page: what is frozen, and over the calendar whether anybody here can know. */
export function FreezeFrame(props: FreezeLoans) {
  const workspace = useWorkspace()
  const location = useLocation()
  const { words, formats } = useI18n()
  const freezing = createFreezing(props)
  const { view } = freezing
  const [begins, setBegins] = createSignal(false)
  useCommands(
    () => [
      {
        id: 'freeze.begin',
        keys: [],
        group: 'calendar',
        label: (all) => all.freeze.commands.begin,
        when: view.mayFreeze,
        run: () => setBegins(true),
      },
    ],
    { beneath: true },
  )
  const isCalendar = () => location.pathname.startsWith(`/w/${workspace.id}/calendar`)
  const unknown = () => (isCalendar() ? workspace.freezes()?.unknown() : null)
  const sinceWhen = (since: number | null) =>
    since === null
      ? words().freeze.neverKnown
      : words().freeze.unknown(formats().instantShort(since, props.environment.now()))
  return (
    <FreezeContext.Provider value={freezing}>
      <For each={view.inForce()}>{(freeze) => <FreezeBanner freeze={freeze} over={false} />}</For>
      <For each={view.ended()}>{(freeze) => <FreezeBanner freeze={freeze} over />}</For>
      <Show when={unknown()}>
        {(state) => (
          <p class="freeze-unknown" role="status" title={words().freeze.unknownDetail}>
            <Icon of={cloudOff} size="dense" />
            {sinceWhen(state().since)}
          </p>
        )}
      </Show>
      <BeginDialog open={begins()} onClose={() => setBegins(false)} />
    </FreezeContext.Provider>
  )
}
