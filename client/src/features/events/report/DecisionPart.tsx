import { type Accessor, createUniqueId, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { createJuryView, JuryContext } from '../jury/jury-view.ts'
import { VerdictCard } from '../jury/VerdictCard.tsx'
import '../jury/Jury.css'

/** What the jury decided and why, for who may read who takes part. */
export function DecisionPart(props: {
  readonly plan: Accessor<EventPlan>
  readonly after: Environment['after']
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const title = createUniqueId()
  const view = createJuryView({ workspace, ...props })
  return (
    <JuryContext.Provider value={view}>
      <Show when={view.verdicts()[0]}>
        {(verdict) => (
          <section class="plan-section" aria-labelledby={title}>
            <div class="plan-section-head">
              <h2 id={title}>{words().jury.decision}</h2>
            </div>
            <VerdictCard verdict={verdict()} isInForce={false} />
          </section>
        )}
      </Show>
    </JuryContext.Provider>
  )
}
