import { createMemo, createSignal, createUniqueId, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { Environment } from '#client/workspace/environment.ts'
import { type SharedTextHandle, useSharedText } from '#client/workspace/shared-text.ts'
import type { Prose } from '#client/workspace/workspace.ts'

/** How a text is written at once by several people, wherever it lies. */
export interface SharedProseProps {
  readonly label: string
  /** It is only heard: what stands around says it. */
  readonly quiet?: boolean
  /** Under the field. */
  readonly hint?: string | undefined
  readonly placeholder: string
  readonly rows: number
  /** On a single line, of at most so many characters. */
  readonly line?: number
  readonly language?: string
  readonly readOnly?: boolean
  readonly autofocus?: boolean
  readonly after: Environment['after']
  readonly handle?: (handle: SharedTextHandle) => void
  readonly onAdvance?: () => void
}

/** A text that colleagues see being written, caret by caret. */
export function SharedProse(
  props: SharedProseProps & {
    readonly prose: Prose | null
    /** What it says while there is no prose: an older build wrote a line there, or nobody anything. */
    readonly said?: string | undefined
    /** Somebody is about to write where there is no prose yet. */
    readonly onBegin?: () => void
    readonly signed: (words: number) => void
  },
) {
  const Text = useSharedText()
  const label = createUniqueId()
  const hint = createUniqueId()
  // Told apart by the text alone: whatever else is another would begin the editor anew.
  const prose = createMemo(() => props.prose, null, {
    equals: (one, other) => one?.text === other?.text,
  })
  const [begun, setBegun] = createSignal(false)
  return (
    <div class="field">
      <span id={label} class={props.quiet ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </span>
      <Show
        when={prose()}
        fallback={
          <Show when={props.said !== undefined}>
            <textarea
              class="input"
              rows={props.rows}
              aria-labelledby={label}
              placeholder={props.placeholder}
              lang={props.language}
              value={props.said ?? ''}
              // Nothing is typed here: the text that several write takes its place.
              readOnly
              onFocus={() => {
                if (props.readOnly) return
                setBegun(true)
                props.onBegin?.()
              }}
            />
          </Show>
        }
      >
        {(own) => (
          <Dynamic
            component={Text}
            prose={own()}
            labelledBy={label}
            describedBy={props.hint ? hint : undefined}
            placeholder={props.placeholder}
            language={props.language}
            readOnly={props.readOnly ?? false}
            rows={props.rows}
            line={props.line}
            autofocus={begun() || props.autofocus}
            after={props.after}
            handle={props.handle}
            signed={props.signed}
            advance={props.onAdvance}
          />
        )}
      </Show>
      <Show when={props.hint}>
        <span class="hint" id={hint}>
          {props.hint}
        </span>
      </Show>
    </div>
  )
}
