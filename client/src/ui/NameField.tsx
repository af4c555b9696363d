// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG combobox the field keeps the focus
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import { plus } from './icons.ts'
import './NameField.css'

export interface NameOption {
  /** Null for a name that is not there yet. */
  readonly id: string | null
  readonly name: string
  readonly detail?: string | undefined
}

export interface NameFieldProps<Option extends NameOption> {
  readonly label: string
  readonly placeholder: string
  readonly maxLength: number
  readonly autofocus?: boolean
  readonly typed: string
  readonly onType: (text: string) => void
  /** Asked for while the list is open. */
  readonly options: () => readonly Option[]
  readonly onChoose: (option: Option) => void
  /** What a name that is not there yet is offered with. */
  readonly sayNew: (name: string) => string
  /** Backspace where nothing is typed. */
  readonly onBackspace?: () => void
  /** Why nothing is found. */
  readonly none?: string | null | undefined
  /** What has been chosen stands in the box, before the field. */
  readonly children?: JSX.Element
  /** What has been chosen leaves room for nothing more. */
  readonly isFull?: boolean
}

/** A name is found while it is typed, or made (APG combobox with a list). */
export function NameField<Option extends NameOption>(props: NameFieldProps<Option>) {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(0)
  const options = createMemo(() => (open() ? props.options() : []))
  const showsList = () => options().length > 0
  const choose = (option: Option | undefined) => {
    if (!option) return
    props.onType('')
    setOpen(false)
    setActive(0)
    props.onChoose(option)
  }
  const press = (event: KeyboardEvent) => {
    const { key } = event
    const count = options().length
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      const step = key === 'ArrowDown' ? 1 : -1
      setActive(open() && count > 0 ? (active() + step + count) % count : 0)
      setOpen(true)
    } else if (key === 'Enter' && open() && !event.isComposing) {
      event.preventDefault()
      choose(options()[active()])
    } else if (key === 'Escape' && open()) {
      event.preventDefault()
      setOpen(false)
    } else if (key === 'Backspace' && props.typed === '') props.onBackspace?.()
  }
  return (
    <div class="names field">
      <label for={id}>{props.label}</label>
      <div class="names-box">
        {props.children}
        <Show when={!props.isFull}>
          <input
            id={id}
            class="names-input"
            type="text"
            role="combobox"
            autocomplete="off"
            autofocus={props.autofocus}
            aria-expanded={showsList()}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={showsList() ? `${id}-${active()}` : undefined}
            placeholder={props.placeholder}
            maxLength={props.maxLength}
            value={props.typed}
            onInput={(event) => {
              props.onType(event.currentTarget.value)
              setActive(0)
              setOpen(true)
            }}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
        </Show>
      </div>
      <Show when={open() && props.typed !== '' && !showsList() && props.none}>
        {(reason) => (
          <span class="hint" role="status">
            {reason()}
          </span>
        )}
      </Show>
      <div
        id={`${id}-list`}
        class="names-list"
        role="listbox"
        aria-label={props.label}
        hidden={!showsList()}
      >
        <For each={options()}>
          {(option, index) => (
            <div
              id={`${id}-${index()}`}
              class="names-option"
              role="option"
              tabindex={-1}
              aria-selected={index() === active()}
              onPointerMove={() => setActive(index())}
              onPointerDown={(event) => {
                // The field keeps the focus, so that its leaving does not close the list first.
                event.preventDefault()
                choose(option)
              }}
            >
              <Show when={option.id === null} fallback={option.name}>
                <Icon of={plus} size="dense" />
                {props.sayNew(option.name)}
              </Show>
              <Show when={option.detail}>{(detail) => <small class="dim">{detail()}</small>}</Show>
            </div>
          )}
        </For>
      </div>
    </div>
  )
}
