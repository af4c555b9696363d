import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { layers2, plus, trash2 } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { useCalendar } from '../calendar-context.ts'
import type { FreeSlots } from '../slots/free-slots.ts'
import { SlotChoices } from '../slots/SlotChoices.tsx'
import type { OverlaysView } from './overlays-view.ts'
import { useOverlays } from './use-overlays.ts'
import './Overlays.css'

/** Which calendars of others lie under the posts, and which free slots among them, on this device. */
export function OverlaysButton(props: { readonly free: FreeSlots }) {
  const overlays = useOverlays()
  const words = useWords()
  return (
    <Popover
      label={words().overlays.button}
      side="below-end"
      class="floating-roomy"
      trigger={(attributes) => (
        <IconButton look="ghost" icon={layers2} label={words().overlays.button} {...attributes} />
      )}
    >
      {() => (
        <>
          <Panel overlays={overlays} />
          <SlotChoices free={props.free} />
        </>
      )}
    </Popover>
  )
}

function Panel(props: { readonly overlays: OverlaysView }) {
  const { workspace } = useCalendar()
  const words = useWords()
  let input: HTMLInputElement | undefined
  const mayChange = () => workspace.readOnly() === null && workspace.mayName()
  const outcome = () => {
    const added = props.overlays.added()
    if (!added) return null
    if (added.kind !== 'added') return words().overlays.problems[added.kind]
    return words().overlays.added(added.name, added.days, added.left)
  }
  return (
    <div class="overlays">
      <h2>{words().overlays.title}</h2>
      <Show
        when={props.overlays.overlays().length > 0}
        fallback={<p class="overlays-hint">{words().overlays.none}</p>}
      >
        <ul>
          <For each={props.overlays.overlays()}>
            {(overlay) => (
              <li class="overlays-one">
                <Checkbox
                  label={overlay.name}
                  checked={!props.overlays.isHidden(overlay.id)}
                  onChange={(shown) => props.overlays.hide(overlay.id, !shown)}
                />
                <span class="overlays-count">{words().overlays.days(overlay.days.length)}</span>
                <Show when={mayChange()}>
                  <IconButton
                    look="ghost"
                    size="small"
                    icon={trash2}
                    label={words().overlays.remove(overlay.name)}
                    onClick={() => props.overlays.remove(overlay.id)}
                  />
                </Show>
              </li>
            )}
          </For>
        </ul>
        <p class="overlays-hint">{words().overlays.hint}</p>
      </Show>
      <Show when={mayChange()}>
        <Button icon={plus} onClick={() => input?.click()}>
          {words().overlays.add}
        </Button>
        <input
          ref={(element) => {
            input = element
          }}
          type="file"
          accept=".ics,text/calendar"
          hidden
          onChange={() => {
            const file = input?.files?.[0]
            if (file) void props.overlays.add(file)
            if (input) input.value = ''
          }}
        />
      </Show>
      <p class="overlays-said" role="status">
        {outcome()}
      </p>
    </div>
  )
}
