import { For, type JSX } from 'solid-js'
import './ToggleSet.css'

export interface ToggleOption {
  readonly id: string
  readonly name: string
  /** Drawn before the name, which says the same. */
  readonly mark?: () => JSX.Element
}

/** Any number of a few things, all of them visible: each is a button that is pressed or not. */
export function ToggleSet(props: {
  readonly label: string
  readonly options: readonly ToggleOption[]
  readonly chosen: readonly string[]
  readonly onToggle: (id: string, on: boolean) => void
}) {
  const isOn = (id: string) => props.chosen.includes(id)
  return (
    <fieldset class="toggles">
      <legend class="field-label">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <button
            type="button"
            class="toggle"
            aria-pressed={isOn(option.id)}
            onClick={() => props.onToggle(option.id, !isOn(option.id))}
          >
            <span aria-hidden="true">{option.mark?.()}</span>
            {option.name}
          </button>
        )}
      </For>
    </fieldset>
  )
}
