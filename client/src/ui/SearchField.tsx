import { Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import { search } from './icons.ts'
import { Keys } from './Keys.tsx'
import './SearchField.css'

/** Words that narrow what a page shows, while they are typed. Escape empties it, and then leaves it. */
export function SearchField(props: {
  readonly label: string
  /** What can be looked for; the label where it is left out. */
  readonly placeholder?: string
  /** The key that leads here. */
  readonly keys?: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onEnter?: () => void
  readonly field?: (input: HTMLInputElement) => void
}) {
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return
    if (event.key === 'Enter') props.onEnter?.()
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (event.currentTarget.value === '') event.currentTarget.blur()
    else props.onText('')
  }
  return (
    <span class="search-field">
      <Icon of={search} size="dense" />
      <input
        ref={(input) => props.field?.(input)}
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        aria-label={props.label}
        placeholder={props.placeholder ?? props.label}
        value={props.text}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <Show when={props.keys}>{(keys) => <Keys of={keys()} />}</Show>
    </span>
  )
}
