// biome-ignore-all lint/a11y/useFocusableInteractive: an APG listbox, whose options take the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list answers the keys of its options
import { createSignal, For, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import { check } from './icons.ts'
import './ChoiceList.css'

export interface Choice {
  readonly id: string
  readonly name: string
  /** How many there are of it. */
  readonly count: number
  readonly chosen: boolean
}

/** Several of a list (APG listbox, multi-select): arrows move, Space or Enter chooses, letters find. */
export function ChoiceList(props: {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly onToggle: (id: string) => void
}) {
  const [stop, setStop] = createSignal(0)
  let list: HTMLUListElement | undefined
  const to = (index: number) => {
    const option = list?.children[index]
    if (!(option instanceof HTMLElement)) return
    setStop(index)
    option.focus()
  }
  const find = (letter: string): number => {
    const starts = (one: Choice) =>
      one.name.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase())
    const after = props.choices.findIndex((one, index) => index > stop() && starts(one))
    return after >= 0 ? after : props.choices.findIndex(starts)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const choice = props.choices[stop()]
    if (key === 'ArrowDown') to(stop() + 1)
    else if (key === 'ArrowUp') to(stop() - 1)
    else if (key === 'Home') to(0)
    else if (key === 'End') to(props.choices.length - 1)
    else if (key === ' ' || key === 'Enter') choice && props.onToggle(choice.id)
    else if (key.length === 1) to(find(key))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ul
      ref={(element) => {
        list = element
      }}
      class="choices"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an APG listbox
      role="listbox"
      aria-multiselectable="true"
      aria-label={props.label}
      onKeyDown={press}
    >
      <For each={props.choices.map(({ id }) => id)}>
        {(id, index) => {
          const choice = () => props.choices.find((one) => one.id === id)
          return (
            <li
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an APG listbox
              role="option"
              class="choice"
              aria-selected={choice()?.chosen ?? false}
              tabindex={index() === stop() ? 0 : -1}
              onClick={() => {
                to(index())
                props.onToggle(id)
              }}
            >
              <span class="choice-box" aria-hidden="true">
                <Show when={choice()?.chosen}>
                  <Icon of={check} size="dense" />
                </Show>
              </span>
              <span class="choice-name">{choice()?.name}</span>
              <span class="choice-count">{choice()?.count}</span>
            </li>
          )
        }}
      </For>
    </ul>
  )
}
