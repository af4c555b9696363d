// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG combobox the field keeps the focus
import {
  createMemo,
  createSignal,
  createUniqueId,
  For,
  getOwner,
  runWithOwner,
  Show,
} from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus } from '#client/ui/icons.ts'
import '#client/ui/NamePicker.css'
import { useFacts } from './facts.ts'
import { createPeopleView, type PeopleView } from './people-view.ts'

const MOST = 8

/** Finds one of the people noted by any of their names, or notes somebody new (APG combobox with a list). */
export function PersonPicker(props: {
  readonly label: string
  readonly placeholder: string
  /** Heads that are not offered. */
  readonly without: readonly string[]
  readonly autofocus?: boolean
  readonly onChoose: (person: string) => void
  /** Null: nobody new can be noted here. */
  readonly onNew: ((name: string) => void) | null
}) {
  const facts = useFacts()
  const words = useWords()
  const formats = useFormats()
  const id = createUniqueId()
  const [typed, setTyped] = createSignal('')
  const [open, setOpen] = createSignal(false)
  const [active, setActive] = createSignal(0)
  const owner = getOwner()
  let known: PeopleView | null = null
  /** Once somebody asks: thousands are put into an order. */
  const view = (): PeopleView => {
    known ??= runWithOwner(owner, () =>
      createPeopleView({
        moderation: facts.moderation,
        now: facts.now,
        filter: () => ({ text: typed(), sort: 'recent' }),
        compare: () => formats().compare,
      }),
    ) as PeopleView
    return known
  }
  const options = createMemo(() => {
    if (!open()) return []
    const found = view()
      .ids()
      .filter((one) => !props.without.includes(one))
      .slice(0, MOST)
      .flatMap((one) => view().file(one) ?? [])
      .map((file) => ({
        id: file.id as string | null,
        name: file.name,
        detail: file.handles.map(({ handle }) => handle).filter((one) => one !== file.name),
      }))
    const name = typed().trim()
    return props.onNew && name !== '' ? [...found, { id: null, name, detail: [] }] : found
  })
  const choose = (option: { readonly id: string | null; readonly name: string } | undefined) => {
    if (!option) return
    setTyped('')
    setOpen(false)
    setActive(0)
    if (option.id === null) props.onNew?.(option.name)
    else props.onChoose(option.id)
  }
  const press = (event: KeyboardEvent) => {
    const count = options().length
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive(open() && count > 0 ? (active() + step + count) % count : 0)
      setOpen(true)
    } else if (event.key === 'Enter' && open() && !event.isComposing) {
      event.preventDefault()
      choose(options()[active()])
    } else if (event.key === 'Escape' && open()) {
      event.preventDefault()
      setOpen(false)
    }
  }
  return (
    <div class="names field">
      <label for={id}>{props.label}</label>
      <div class="names-box">
        <input
          id={id}
          class="names-input"
          type="text"
          role="combobox"
          autocomplete="off"
          autofocus={props.autofocus}
          aria-expanded={options().length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={options().length > 0 ? `${id}-${active()}` : undefined}
          placeholder={props.placeholder}
          maxLength={150}
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
      </div>
      <div
        id={`${id}-list`}
        class="names-list"
        role="listbox"
        aria-label={props.label}
        hidden={options().length === 0}
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
                {words().noted.newPerson(option.name)}
              </Show>
              <Show when={option.detail.length > 0}>
                <small class="dim">{option.detail.join(', ')}</small>
              </Show>
            </div>
          )}
        </For>
      </div>
    </div>
  )
}
