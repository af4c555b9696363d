// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG combobox the field keeps the focus
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { foldName } from '#shared/domain/named.ts'
import { Icon } from './Icon.tsx'
import { plus, x } from './icons.ts'
import './NamePicker.css'

export interface NamePickerProps {
  readonly label: string
  readonly placeholder: string
  readonly known: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: readonly string[]
  /** An existing name or a new one. */
  readonly onAdd: (name: string) => void
  readonly onRemove: (id: string) => void
  /** Why no new name can be made here; then only known ones are offered. */
  readonly onlyKnown?: string | null
  /** Ids of those that are offered only to who looks for them. */
  readonly retired?: readonly string[]
  /** Where more is said of one. */
  readonly hrefOf?: (id: string) => string
  /** A second choice replaces the first. */
  readonly single?: boolean
}

const MOST = 8

/** Names that a team gives: one is found while it is typed, or made (APG combobox with a list). */
export function NamePicker(props: NamePickerProps) {
  const words = useWords()
  const formats = useFormats()
  const id = createUniqueId()
  const [typed, setTyped] = createSignal('')
  const [open, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(0)

  const chosen = () =>
    props.chosen.map(
      (one) => props.known.find((known) => known.id === one) ?? { id: one, name: one },
    )
  const options = () => {
    const wanted = foldName(typed())
    const found = props.known
      .filter((one) => !props.chosen.includes(one.id) && foldName(one.name).includes(wanted))
      .filter((one) => wanted !== '' || !props.retired?.includes(one.id))
      .toSorted((a, b) => formats().compare(a.name, b.name))
      .slice(0, MOST)
      .map(({ name }) => ({ name, isNew: false }))
    const exists = props.known.some((one) => foldName(one.name) === wanted)
    return wanted === '' || exists || props.onlyKnown
      ? found
      : [...found, { name: typed().trim(), isNew: true }]
  }
  const choose = (name: string | undefined) => {
    if (name === undefined) return
    setTyped('')
    setOpen(false)
    setActive(0)
    props.onAdd(name)
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
      choose(options()[active()]?.name)
    } else if (key === 'Escape' && open()) {
      event.preventDefault()
      setOpen(false)
    } else if (key === 'Backspace' && typed() === '') {
      const last = props.chosen.at(-1)
      if (last !== undefined) props.onRemove(last)
    }
  }
  const showsList = () => open() && options().length > 0
  return (
    <div class="names field">
      <label for={id}>{props.label}</label>
      <div class="names-box">
        <For each={chosen()}>
          {(one) => (
            <span class="names-chosen">
              <Show when={props.hrefOf} fallback={one.name}>
                {(hrefOf) => <a href={hrefOf()(one.id)}>{one.name}</a>}
              </Show>
              <button
                type="button"
                aria-label={words().post.remove(one.name)}
                onClick={() => props.onRemove(one.id)}
              >
                <Icon of={x} size="dense" />
              </button>
            </span>
          )}
        </For>
        <Show when={!props.single || props.chosen.length === 0}>
          <input
            id={id}
            class="names-input"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={showsList()}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={showsList() ? `${id}-${active()}` : undefined}
            placeholder={props.chosen.length === 0 ? props.placeholder : ''}
            maxLength={100}
            value={typed()}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setActive(0)
              setOpen(true)
            }}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
        </Show>
      </div>
      <Show when={open() && typed() !== '' && options().length === 0 && props.onlyKnown}>
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
                choose(option.name)
              }}
            >
              <Show when={option.isNew} fallback={option.name}>
                <Icon of={plus} size="dense" />
                {words().post.create(option.name)}
              </Show>
            </div>
          )}
        </For>
      </div>
    </div>
  )
}
