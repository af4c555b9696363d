import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { useCalendar } from '../calendar-context.ts'
import type { FreeSlots } from './free-slots.ts'

/** Which recurring slots are shown on this device, and the way to all that is known of them. */
export function SlotChoices(props: { readonly free: FreeSlots }) {
  const { workspace } = useCalendar()
  const words = useWords()
  return (
    <div class="overlays">
      <h2>{words().slots.title}</h2>
      <Show
        when={props.free.slots().length > 0}
        fallback={<p class="overlays-hint">{words().slots.emptyDetail}</p>}
      >
        <ul>
          <For each={props.free.slots()}>
            {({ id, name }) => (
              <li class="overlays-one">
                <Checkbox
                  label={name}
                  checked={!props.free.hidden.has(id)}
                  onChange={(shown) => props.free.hidden.set(id, !shown)}
                />
              </li>
            )}
          </For>
        </ul>
        <p class="overlays-hint">{words().slots.panelHint}</p>
      </Show>
      <a class="link overlays-manage" href={`/w/${workspace.id}/slots`}>
        {words().slots.manage}
      </a>
    </div>
  )
}
