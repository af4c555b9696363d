import { createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { useCalled } from '#client/workspace/people/called.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { usePlan } from '../plan/plan-view.ts'
import { CountsTable } from '../vote/CountsTable.tsx'

/** What votes of the audience came to, as they were taken over. */
export function VoteResults() {
  const view = usePlan()
  const words = useWords()
  const formats = useFormats()
  const called = useCalled(createColleagues(useWorkspace()))
  const title = createUniqueId()
  const taken = () => view.parts('votes').parts.filter(({ tally }) => tally !== null)
  return (
    <Show when={taken().length > 0}>
      <section class="plan-section" aria-labelledby={title}>
        <div class="plan-section-head">
          <h2 id={title}>{words().vote.report}</h2>
        </div>
        <For each={taken()}>
          {(vote) => (
            <>
              <h3>{vote.title}</h3>
              <CountsTable vote={vote} counted={null} />
              <Show when={vote.tally}>
                {(tally) => (
                  <p class="hint">
                    {words().vote.ballots(tally().ballots, formats().number(tally().ballots))}
                    {'. '}
                    {words().vote.taken(
                      called.within(tally().takenBy),
                      formats().instant(tally().takenAt),
                    )}
                  </p>
                )}
              </Show>
            </>
          )}
        </For>
      </section>
    </Show>
  )
}
