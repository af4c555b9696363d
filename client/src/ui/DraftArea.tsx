import { type Accessor, createSignal, onMount } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Field } from './Field.tsx'
import { keepCaret } from './keep-caret.ts'
import { refusesLong } from './long-paste.ts'
import { createProseDraft } from './prose-draft.ts'
import { useDraft } from './use-draft.ts'

export interface DraftAreaProps {
  readonly label: string
  readonly hint?: string
  readonly placeholder: string
  readonly rows: number
  /** Characters. */
  readonly most: number
  readonly kept: string
  readonly onWrite: (text: string) => void
  readonly after: (ms: number, run: () => void) => () => void
  /** Somebody has just begun it, and writes in it next. */
  readonly autofocus?: boolean
  /** Given what writes at once what is being typed, for a button that is about the text. */
  readonly flush?: (flush: () => void, typed: Accessor<string>) => void
}

/** A text of some lines, written on a pause and when it is left: what others write meanwhile merges with it. */
export function DraftArea(props: DraftAreaProps) {
  const draft = useDraft(
    {
      kept: () => props.kept,
      write: (text) => props.onWrite(text),
      after: (ms, run) => props.after(ms, run),
    },
    createProseDraft,
  )
  props.flush?.(draft.flush, draft.value)
  const words = useWords()
  let field: HTMLTextAreaElement | undefined
  keepCaret(() => field, draft.value)
  onMount(() => props.autofocus && field?.focus())
  const [refused, setRefused] = createSignal<number | null>(null)
  const error = () => {
    const length = refused()
    return length === null ? null : words().writing.tooMuch(length, props.most)
  }
  return (
    <Field label={props.label} {...(props.hint && { hint: props.hint })} error={error()}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={(element) => {
            field = element
            element.value = draft.value()
          }}
          class="input"
          rows={props.rows}
          maxLength={props.most}
          placeholder={props.placeholder}
          onInput={(event) => {
            setRefused(null)
            draft.typed(event.currentTarget.value)
          }}
          onPaste={refusesLong(props.most, setRefused)}
          onBlur={() => draft.flush()}
        />
      )}
    </Field>
  )
}
