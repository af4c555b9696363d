import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { pencil } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createProseDraft } from '#client/workspace/prose-draft.ts'
import { LONGEST_QUOTE } from '#shared/domain/moderation/case.ts'
import { useCase } from './case-context.ts'

/** What was written there, as it was pasted: text, whatever it looks like. It is evidence: nobody types into it by mistake. */
export function CaseQuote() {
  const { id, desk } = useCase()
  const workspace = useWorkspace()
  const words = useWords()
  const [editing, setEditing] = createSignal(false)
  const kept = () => workspace.moderation()?.cases.textOf(id, 'quote') ?? ''
  const mayChange = () => desk.view.mayChange()
  return (
    <section class="case-quote" aria-label={words().cases.quote}>
      <Show
        when={mayChange() && (editing() || kept() === '')}
        fallback={
          <>
            <blockquote>{kept() || words().cases.noQuote}</blockquote>
            <Show when={mayChange()}>
              <IconButton
                look="ghost"
                size="small"
                icon={pencil}
                label={words().cases.changeQuote}
                onClick={() => setEditing(true)}
              />
            </Show>
          </>
        }
      >
        <QuoteField kept={kept()} focus={editing()} onDone={() => setEditing(false)} />
      </Show>
    </section>
  )
}

function QuoteField(props: {
  readonly kept: string
  readonly focus: boolean
  readonly onDone: () => void
}) {
  const { id, desk } = useCase()
  const words = useWords()
  const draft = createProseDraft({
    kept: () => props.kept,
    write: (text) => desk.view.commands.writeQuote(id, text),
    after: desk.environment.after,
  })
  return (
    <Field label={words().cases.quote}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={(element) => {
            if (props.focus) queueMicrotask(() => element.focus())
          }}
          class="input"
          rows={3}
          maxLength={LONGEST_QUOTE}
          placeholder={words().cases.quoteExample}
          value={draft.value()}
          onInput={(event) => draft.typed(event.currentTarget.value)}
          onBlur={() => {
            draft.flush()
            props.onDone()
          }}
        />
      )}
    </Field>
  )
}
