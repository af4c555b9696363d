import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { createDraft } from '#client/ui/draft.ts'
import { Field } from '#client/ui/Field.tsx'
import { LONGEST_QUOTE } from '#shared/domain/moderation/case.ts'
import { SensitiveWarning } from '../rights/SensitiveWarning.tsx'
import { useCase } from './case-context.ts'

/** What came of it, in words. */
export function CaseOutcome() {
  const { id, one, desk } = useCase()
  const { words, formats } = useI18n()
  const draft = createDraft({
    kept: () => one().outcome,
    write: (outcome) => desk.view.commands.write(id, { outcome: outcome.trim() }),
    after: desk.environment.after,
  })
  const closed = () => {
    const at = one().closedAt
    return at === null ? null : words().cases.closedOn(formats().instantShort(at, desk.view.now()))
  }
  return (
    <section class="case-outcome">
      <Show
        when={desk.view.mayChange()}
        fallback={
          <Show when={one().outcome}>
            {(text) => (
              <>
                <h3>{words().cases.outcome}</h3>
                <p>{text()}</p>
              </>
            )}
          </Show>
        }
      >
        <Field label={words().cases.outcome} {...(closed() && { hint: closed() ?? '' })}>
          {(attributes) => (
            <textarea
              {...attributes}
              class="input"
              rows={2}
              maxLength={LONGEST_QUOTE}
              placeholder={words().cases.outcomeExample}
              value={draft.value()}
              onInput={(event) => draft.typed(event.currentTarget.value)}
              onBlur={() => draft.flush()}
            />
          )}
        </Field>
        <SensitiveWarning text={draft.value()} />
      </Show>
    </section>
  )
}
