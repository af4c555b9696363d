import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { pencil } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { SharedField } from '../SharedField.tsx'
import { useCase } from './case-context.ts'

/** What was written there, as it was pasted: text, whatever it looks like. It is evidence: nobody types into it by mistake. */
export function CaseQuote() {
  const { id, desk } = useCase()
  const workspace = useWorkspace()
  const words = useWords()
  const [editing, setEditing] = createSignal(false)
  const kept = () => workspace.moderation()?.cases.textOf(id, 'quote') ?? ''
  const mayChange = () => desk.view.mayChange()
  // Whoever goes to another window stays in it.
  const leave = (section: HTMLElement) =>
    queueMicrotask(() => section.contains(document.activeElement) || setEditing(false))
  return (
    <section
      class="case-quote"
      aria-label={words().cases.quote}
      onFocusOut={(event) => leave(event.currentTarget)}
    >
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
        {/* Also where it was empty: what is typed there is not to close it. */}
        <div class="case-quote-field" onFocusIn={() => setEditing(true)}>
          <SharedField
            record={id}
            field="quote"
            said={kept()}
            label={words().cases.quote}
            placeholder={words().cases.quoteExample}
            rows={3}
            autofocus={editing()}
            after={desk.environment.after}
          />
        </div>
      </Show>
    </section>
  )
}
