import { createSignal, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { x } from '#client/ui/icons.ts'
import { MentionArea } from '#client/ui/MentionArea.tsx'
import { createBegun } from '#client/workspace/begun/create-begun.ts'
import type { Passage } from '#shared/domain/comments/passage.ts'
import { useComments } from './comments-context.ts'
import { markedIn, unmark } from './passages.ts'

export interface CommentFieldProps {
  /** Names what is written here until it is sent, so that it is there again. */
  readonly begun: string
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

/** Where a comment is written. */
export function CommentField(props: CommentFieldProps) {
  const view = useComments()
  const words = useWords()
  const [text, write] = createBegun(
    () => props.begun,
    () => props.text ?? '',
  )
  const [passage, setPassage] = createSignal<Passage | null>(null)
  let field: HTMLTextAreaElement | undefined
  onMount(() => {
    if (props.autofocus) field?.focus()
  })
  const drawer = () => field?.closest('.drawer') ?? null
  const takeQuote = () => {
    const marked = props.quotes ? markedIn(drawer()) : null
    if (marked) setPassage(view.passage(marked.text, marked.from, marked.to))
  }
  const cancel = () => {
    write('')
    props.onCancel?.()
  }
  const send = () => {
    if (text().trim() === '') return
    const said = text()
    write('')
    props.onSend(said, passage())
    setPassage(null)
    unmark(drawer())
  }
  const press = (event: KeyboardEvent) => {
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
      <MentionArea
        field={(element) => {
          field = element
        }}
        label={props.label}
        placeholder={props.placeholder}
        text={text()}
        onText={write}
        people={view.people()}
        mention={words().comments.mention}
        rows={text().length > 0 || props.autofocus ? 3 : 1}
        maxLength={5000}
        onFocus={takeQuote}
        onKeyDown={press}
      />
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
            <Button size="small" look="ghost" onClick={cancel}>
              {words().approval.cancel}
            </Button>
          </Show>
        </div>
      </Show>
    </div>
  )
}
