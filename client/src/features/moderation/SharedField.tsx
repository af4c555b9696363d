import { createMemo, createUniqueId, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { useSharedText } from '#client/workspace/shared-text.ts'

/** A long text of a record, which colleagues see being written, caret by caret. */
export function SharedField(props: {
  readonly record: string
  /** The prose. */
  readonly field: string
  readonly label: string
  /** It is only heard: what stands around says it. */
  readonly quiet?: boolean
  readonly placeholder: string
  readonly rows: number
  readonly language?: string
  readonly readOnly?: boolean
  readonly autofocus?: boolean
  readonly after: Environment['after']
  /** Where more has to be noted than who wrote how much. */
  readonly signed?: (words: number) => void
  readonly onAdvance?: () => void
}) {
  const workspace = useWorkspace()
  const Text = useSharedText()
  const records = createModerationRecords(workspace)
  const label = createUniqueId()
  const prose = createMemo(() => workspace.moderation()?.prose(props.record, props.field) ?? null)
  const signed = (words: number) => {
    if (props.signed) props.signed(words)
    else records.signed(props.record, props.field, words)
  }
  return (
    <div class="field">
      <span id={label} class={props.quiet ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </span>
      <Show when={prose()}>
        {(own) => (
          <Dynamic
            component={Text}
            prose={own()}
            labelledBy={label}
            placeholder={props.placeholder}
            language={props.language}
            readOnly={props.readOnly ?? false}
            rows={props.rows}
            autofocus={props.autofocus}
            after={props.after}
            signed={signed}
            advance={props.onAdvance}
          />
        )}
      </Show>
    </div>
  )
}
