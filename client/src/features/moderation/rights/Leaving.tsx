import { A } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createDays } from './days.ts'
import { ProlongDialog } from './ProlongDialog.tsx'
import { RowsInParts } from './RowsInParts.tsx'
import type { LeavingRow, RightsEnvironment, RightsView } from './rights-view.ts'
import { wordFor } from './word-for.ts'

/** What will have had its time within the week. */
export function Leaving(props: {
  readonly view: RightsView
  readonly environment: RightsEnvironment
}) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const { dayOfInstant } = createDays(workspace)
  const [prolonged, setProlonged] = createSignal<LeavingRow | null>(null)
  const kindOf = ({ collection }: LeavingRow) =>
    wordFor(words().rights.kinds, collection) ?? words().rights.kinds.others
  const title = (row: LeavingRow) => {
    if (row.title === '') return words().rights.unread
    return row.collection === 'handovers' ? formats().dayShortWithYear(row.title) : row.title
  }
  return (
    <section class="rights-part" aria-labelledby="rights-leaving">
      <h2 id="rights-leaving">{words().rights.leaving}</h2>
      <p class="hint">{words().rights.leavingDetail}</p>
      <Show when={!props.view.inStep()}>
        <p class="hint">{words().rights.offline}</p>
      </Show>
      <Show
        when={props.view.leaving().length > 0}
        fallback={<p class="rights-none">{words().rights.leavingNone}</p>}
      >
        <RowsInParts ids={props.view.leaving()} row={props.view.leavingRow}>
          {(row) => (
            <li>
              <span class="rights-kind">{kindOf(row())}</span>
              <Show when={row().path} fallback={<b class="rights-what">{title(row())}</b>}>
                {(path) => (
                  <A class="rights-what" href={`/w/${workspace.id}${path()}`}>
                    {title(row())}
                  </A>
                )}
              </Show>
              <span class="rights-when">
                {words().rights.erasedOn(dayOfInstant(row().erasedAt))}
              </span>
              <Show when={props.view.commands.mayChange()}>
                <Button size="small" onClick={() => setProlonged(row())}>
                  {words().rights.prolong}
                  <span class="visually-hidden">, {title(row())}</span>
                </Button>
              </Show>
            </li>
          )}
        </RowsInParts>
      </Show>
      <ProlongDialog
        record={prolonged()?.id ?? null}
        from={prolonged()?.erasedAt ?? 0}
        commands={props.view.commands}
        environment={props.environment}
        onClose={() => setProlonged(null)}
      />
    </section>
  )
}
