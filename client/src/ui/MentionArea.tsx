// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG combobox the field keeps the focus
import { createUniqueId, For } from 'solid-js'
import { createMentioning, type Named } from './mentioning.ts'
import './NameField.css'
import './MentionArea.css'

export interface MentionAreaProps {
  /** Names the field. */
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly people: readonly Named[]
  /** Names the list that an `@` opens. */
  readonly mention: string
  readonly rows: number
  readonly maxLength: number
  readonly field?: (element: HTMLTextAreaElement) => void
  readonly onFocus?: () => void
  /** What the list has not answered. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** Some lines of text; an `@` lists the people who can be named (APG combobox, in a field of several lines). */
export function MentionArea(props: MentionAreaProps) {
  const id = createUniqueId()
  let field: HTMLTextAreaElement | undefined
  const mentioning = createMentioning({
    people: () => props.people,
    text: () => props.text,
    write(next, caret) {
      props.onText(next)
      if (!field) return
      field.value = next
      field.setSelectionRange(caret, caret)
    },
  })
  return (
    <div class="mention-box">
      <textarea
        ref={(element) => {
          field = element
          props.field?.(element)
        }}
        class="input mention-area"
        rows={props.rows}
        maxLength={props.maxLength}
        aria-label={props.label}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={mentioning.isOpen() ? `${id}-${mentioning.active()}` : undefined}
        placeholder={props.placeholder}
        value={props.text}
        onFocus={() => props.onFocus?.()}
        onInput={(event) => {
          props.onText(event.currentTarget.value)
          mentioning.typed(event.currentTarget.selectionStart)
        }}
        onClick={(event) => mentioning.typed(event.currentTarget.selectionStart)}
        onBlur={() => mentioning.close()}
        onKeyDown={(event) => {
          if (mentioning.press(event)) event.preventDefault()
          else props.onKeyDown?.(event)
        }}
      />
      <div
        id={`${id}-list`}
        class="names-list mention-names"
        role="listbox"
        aria-label={props.mention}
        hidden={!mentioning.isOpen()}
      >
        <For each={mentioning.found()}>
          {(person, index) => (
            <div
              id={`${id}-${index()}`}
              class="names-option"
              role="option"
              tabindex={-1}
              aria-selected={index() === mentioning.active()}
              onPointerMove={() => mentioning.pointAt(index())}
              onPointerDown={(event) => {
                // The field keeps the focus.
                event.preventDefault()
                mentioning.choose(person)
              }}
            >
              {person.name}
            </div>
          )}
        </For>
      </div>
    </div>
  )
}
