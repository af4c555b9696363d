import { createUniqueId, For, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import './Segmented.css'

export interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly icon?: string
  }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One choice among few, all of them visible; real radio buttons, so that arrows and forms work as everywhere. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const name = createUniqueId()
  return (
    <fieldset class="segmented" aria-label={props.label}>
      <For each={props.options}>
        {(option) => (
          <label class="segment">
            <input
              class="visually-hidden"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <Show when={option.icon}>{(icon) => <Icon of={icon()} size="dense" />}</Show>
            {option.label}
          </label>
        )}
      </For>
    </fieldset>
  )
}
