// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG combobox the field keeps the focus
import { createSignal, createUniqueId, For, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { x } from '#client/ui/icons.ts'
import type { Passage } from '#shared/domain/comments/passage.ts'
import { useComments } from './comments-context.ts'
import { createMentioning } from './mentioning.ts'
import { markedIn, unmark } from './passages.ts'

export interface CommentFieldProps {
  /** Names the field. */
  readonly label: string
  readonly placeholder: string
  /** What its button does. */
  readonly send: string
  readonly text?: string
  readonly autofocus?: boolean
  /** What is marked in the text goes with it. */
  readonly quotes?: boolean
  readonly onSend: (text: string, passage: Passage | null) => void
  readonly onCancel?: () => void
}

/** Where a comment is written; an `@` lists the people who can be named (APG combobox, in a field of several lines). */
export function CommentField(props: CommentFieldProps) {
  const view = useComments()
  const words = useWords()
  const id = createUniqueId()
  const [text, setText] = createSignal(props.text ?? '')
  const [passage, setPassage] = createSignal<Passage | null>(null)
  let field: HTMLTextAreaElement | undefined
  const mentioning = createMentioning({
    people: view.people,
    text,
    write(next, caret) {
      setText(next)
      if (!field) return
      field.value = next
      field.setSelectionRange(caret, caret)
    },
  })
  onMount(() => {
    if (props.autofocus) field?.focus()
  })
  const drawer = () => field?.closest('.drawer') ?? null
  const takeQuote = () => {
    const marked = props.quotes ? markedIn(drawer()) : null
    if (marked) setPassage(view.passage(marked.text, marked.from, marked.to))
  }
  const send = () => {
    if (text().trim() === '') return
    props.onSend(text(), passage())
    setText('')
    setPassage(null)
    unmark(drawer())
  }
  const press = (event: KeyboardEvent) => {
    if (mentioning.press(event)) return event.preventDefault()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      // Not the main action of the post.
      event.preventDefault()
      send()
    } else if (event.key === 'Escape' && props.onCancel) {
      event.preventDefault()
      props.onCancel()
    }
  }
  return (
    <div class="comment-field">
      <Show when={passage()}>
        {(about) => (
          <blockquote class="comment-quote comment-quote-new">
            <span>{about().words}</span>
            <IconButton
              look="ghost"
              size="small"
              icon={x}
              label={words().comments.noPassage}
              onClick={() => setPassage(null)}
            />
          </blockquote>
        )}
      </Show>
      <textarea
        ref={(element) => {
          field = element
        }}
        class="input"
        rows={text().length > 0 || props.autofocus ? 3 : 1}
        maxLength={5000}
        aria-label={props.label}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={mentioning.isOpen() ? `${id}-${mentioning.active()}` : undefined}
        placeholder={props.placeholder}
        value={text()}
        onFocus={takeQuote}
        onInput={(event) => {
          setText(event.currentTarget.value)
          mentioning.typed(event.currentTarget.selectionStart)
        }}
        onClick={(event) => mentioning.typed(event.currentTarget.selectionStart)}
        onBlur={() => mentioning.close()}
        onKeyDown={press}
      />
      <div
        id={`${id}-list`}
        class="names-list comment-names"
        role="listbox"
        aria-label={words().comments.mention}
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
      <Show when={text().trim() !== '' || props.onCancel}>
        <div class="comment-actions">
          <Button
            size="small"
            unavailable={text().trim() === '' ? words().comments.empty : undefined}
            onClick={send}
          >
            {props.send}
          </Button>
          <Show when={props.onCancel}>
            {(cancel) => (
              <Button size="small" look="ghost" onClick={() => cancel()()}>
                {words().approval.cancel}
              </Button>
            )}
          </Show>
        </div>
      </Show>
    </div>
  )
}
