import { onMount } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import './SendBack.css'

/** What is to change in a post, in a note: it goes back to who writes it. */
export function SendBack(props: {
  readonly note: string
  readonly onNote: (note: string) => void
  /** Why it cannot be sent, as a sentence. */
  readonly unavailable?: string | undefined
  /** What was written is kept by whoever asks until then. */
  readonly onSend: (note: string) => void
  readonly onCancel: () => void
}) {
  const words = useWords()
  let field: HTMLTextAreaElement | undefined
  onMount(() => field?.focus())
  return (
    <form
      class="send-back"
      onSubmit={(event) => {
        event.preventDefault()
        if (props.unavailable === undefined) props.onSend(props.note)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        // What was begun is kept, and what the form stands in stays open.
        event.preventDefault()
        props.onCancel()
      }}
    >
      <Field label={words().approval.sendBackWhat}>
        {(attributes) => (
          <textarea
            {...attributes}
            ref={(element) => {
              field = element
            }}
            class="input"
            rows={2}
            maxLength={2000}
            placeholder={words().approval.sendBackExample}
            value={props.note}
            onInput={(event) => props.onNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="send-back-do">
        <Button type="submit" size="small" unavailable={props.unavailable}>
          {words().approval.sendBackDo}
        </Button>
        <Button size="small" look="ghost" onClick={() => props.onCancel()}>
          {words().approval.cancel}
        </Button>
      </div>
    </form>
  )
}
