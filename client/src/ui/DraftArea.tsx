import type { Accessor } from 'solid-js'
import { createDraft } from './draft.ts'
import { Field } from './Field.tsx'

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
  /** Given what writes at once what is being typed, for a button that is about the text. */
  readonly flush?: (flush: () => void, typed: Accessor<string>) => void
}

/** A text of some lines, written on a pause and when it is left: what others write meanwhile merges with it. */
export function DraftArea(props: DraftAreaProps) {
  const draft = createDraft({
    kept: () => props.kept,
    write: (text) => props.onWrite(text),
    after: (ms, run) => props.after(ms, run),
  })
  props.flush?.(draft.flush, draft.value)
  return (
    <Field label={props.label} {...(props.hint && { hint: props.hint })}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="input"
          rows={props.rows}
          maxLength={props.most}
          placeholder={props.placeholder}
          value={draft.value()}
          onInput={(event) => draft.typed(event.currentTarget.value)}
          onBlur={() => draft.flush()}
        />
      )}
    </Field>
  )
}
