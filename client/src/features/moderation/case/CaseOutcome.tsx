import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { historyOf } from '#shared/domain/history.ts'
import { SensitiveWarning } from '../rights/SensitiveWarning.tsx'
import { SharedField } from '../SharedField.tsx'
import { useCase } from './case-context.ts'

/** What came of it, in words. */
export function CaseOutcome() {
  const { id, one, desk } = useCase()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const called = useCalled(createColleagues(workspace))
  const closed = () => {
    const { closedAt: at, status } = one()
    // Another status may stand that was set apart.
    if (at === null || status !== 'closed') return undefined
    const when = formats().instantShort(at, desk.view.now())
    const map = workspace.moderation()?.cases.record(id)
    const change = (map ? historyOf(map) : []).find(
      ({ field, after }) => field === 'status' && after === 'closed',
    )
    return change
      ? words().cases.closedBy(called.within(change.by), when)
      : words().cases.closedOn(when)
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
        <SharedField
          record={id}
          field="outcome"
          said={one().outcome}
          label={words().cases.outcome}
          hint={closed()}
          rows={2}
          placeholder={words().cases.outcomeExample}
          after={desk.environment.after}
        />
        <SensitiveWarning text={one().outcome} />
      </Show>
    </section>
  )
}
