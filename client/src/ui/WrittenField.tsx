import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { Field } from './Field.tsx'
import { watchPress } from './watch-press.ts'

const LONGEST = 2_000

/**
 * A field that is read when it is left: what was typed stays as typed until it makes sense, with a sentence that
 * says how to write it.
 */
export function WrittenField<Value>(props: {
  readonly label: string
  readonly hint: string | null
  readonly placeholder: string
  /** As the language writes the value; empty for none. */
  readonly written: string
  readonly read: (text: string) => Value | null
  readonly wrong: string
  /** Null empties the field. */
  readonly onRead: (value: Value | null) => void
  /** What is missing before this can be filled in. */
  readonly unavailable?: string | null
  /** In characters; 2,000 where nothing is said. */
  readonly longest?: number
  readonly inputMode?: 'text' | 'numeric' | 'url'
  /** What makes sense is told at every key: something else on the page is made of it. */
  readonly isEager?: boolean
  readonly field?: (input: HTMLInputElement) => void
}) {
  const [error, setError] = createSignal<string | null>(null)
  let input: HTMLInputElement | undefined
  const press = watchPress(window, (act) => setTimeout(act))
  onCleanup(() => press.end(() => {}))

  // Of a record of which anything else changes, the same is told again.
  const written = createMemo(() => props.written)
  createEffect(
    on(written, (now, before = '') => {
      if (!input) return
      // What somebody is typing here is theirs: it is read when they leave it.
      const isTyping = document.activeElement === input && input.value.trim() !== before
      if (isTyping) return
      input.value = now
      // It came just as somebody went there to write another: what they type takes its place.
      if (document.activeElement === input) input.select()
      setError(null)
    }),
  )
  const commit = (): void => {
    if (!input) return
    const text = input.value.trim()
    if (text === props.written) {
      setError(null)
      return
    }
    const value = text === '' ? null : props.read(text)
    if (text !== '' && value === null) {
      setError(props.wrong)
      return
    }
    setError(null)
    props.onRead(value)
    // The same value, written another way.
    input.value = props.written
  }
  return (
    <Field
      label={props.label}
      {...((props.unavailable ?? props.hint) && {
        hint: props.unavailable ?? props.hint ?? '',
      })}
      error={error()}
    >
      {(attributes) => (
        <input
          {...attributes}
          ref={(element) => {
            input = element
            element.value = props.written
            props.field?.(element)
          }}
          class="input"
          type="text"
          autocomplete="off"
          inputmode={props.inputMode ?? 'text'}
          placeholder={props.placeholder}
          maxLength={props.longest ?? LONGEST}
          readOnly={Boolean(props.unavailable)}
          aria-disabled={props.unavailable ? 'true' : undefined}
          onInput={(event) => {
            const value = props.isEager ? props.read(event.currentTarget.value.trim()) : null
            if (value !== null) props.onRead(value)
          }}
          onFocus={press.begin}
          onBlur={() => press.end(commit)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) commit()
            const isChanged = input && input.value.trim() !== props.written
            // A dialog is closed by it, and what makes sense in one is kept, as in its other fields.
            const isKept = input?.closest('dialog') && props.read(input.value.trim()) !== null
            if (event.key === 'Escape' && input && isChanged && !isKept) {
              event.preventDefault()
              input.value = props.written
              setError(null)
            }
          }}
        />
      )}
    </Field>
  )
}
