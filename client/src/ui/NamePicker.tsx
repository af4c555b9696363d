import { createSignal, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { foldName } from '#shared/domain/named.ts'
import { Icon } from './Icon.tsx'
import { x } from './icons.ts'
import { NameField, type NameOption } from './NameField.tsx'

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

/** Names that a team gives. */
export function NamePicker(props: NamePickerProps) {
  const words = useWords()
  const formats = useFormats()
  const [typed, setTyped] = createSignal('')

  const chosen = () =>
    props.chosen.map(
      (one) => props.known.find((known) => known.id === one) ?? { id: one, name: one },
    )
  const options = (): readonly NameOption[] => {
    const wanted = foldName(typed())
    const found = props.known
      .filter((one) => !props.chosen.includes(one.id) && foldName(one.name).includes(wanted))
      .filter((one) => wanted !== '' || !props.retired?.includes(one.id))
      .toSorted((a, b) => formats().compare(a.name, b.name))
      .slice(0, MOST)
    const exists = props.known.some((one) => foldName(one.name) === wanted)
    return wanted === '' || exists || props.onlyKnown
      ? found
      : [...found, { id: null, name: typed().trim() }]
  }
  const removeLast = () => {
    const last = props.chosen.at(-1)
    if (last !== undefined) props.onRemove(last)
  }
  return (
    <NameField
      label={props.label}
      placeholder={props.chosen.length === 0 ? props.placeholder : ''}
      maxLength={100}
      typed={typed()}
      onType={setTyped}
      options={options}
      onChoose={({ name }) => props.onAdd(name)}
      sayNew={(name) => words().post.create(name)}
      onBackspace={removeLast}
      none={props.onlyKnown}
      isFull={Boolean(props.single) && props.chosen.length > 0}
    >
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
    </NameField>
  )
}
