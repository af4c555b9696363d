import { A } from '@solidjs/router'
import { type Accessor, createMemo, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Avatar } from '#client/ui/Avatar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EntryThumb } from '../EntryThumb.tsx'
import { createRested } from '../plan/rested.ts'
import { useEntryCalled } from './called.ts'
import { type GivenMark, type SummaryRow, summaryOf } from './jury-summary.ts'
import { createJuryView, JuryContext, useJury } from './jury-view.ts'
import '../StandingsTable.css'
import './JurySummary.css'

/** With more, the mean says enough. */
const MOST_JUDGES = 6

export interface JurySummaryProps {
  readonly plan: Accessor<EventPlan>
  readonly after: Environment['after']
}

/** Who takes part and what the jury gave them, on the plan of the event; nothing before anybody does. */
export function JurySummary(props: JurySummaryProps) {
  const rested = createRested(props.after)
  return (
    <Show when={rested()}>
      <Summary {...props} />
    </Show>
  )
}

function Summary({ plan, after }: JurySummaryProps) {
  const view = createJuryView({ workspace: useWorkspace(), plan, after })
  return (
    <JuryContext.Provider value={view}>
      <Show when={view.ready() && view.entries().length > 0}>
        <Table />
      </Show>
    </JuryContext.Provider>
  )
}

function Table() {
  const view = useJury()
  const workspace = useWorkspace()
  const words = useWords()
  const said = () => words().jury.summary
  const colleague = createColleagues(workspace)
  const summary = createMemo(() => summaryOf(view, workspace.me.id))
  const judges = () => view.plan().jury.judges
  const shownJudges = () => (judges().length > MOST_JUDGES ? [] : judges())
  const page = () => `/w/${workspace.id}/events/${view.plan().id}`
  return (
    <section class="plan-section" aria-labelledby="plan-jury">
      <div class="plan-section-head">
        <h2 id="plan-jury">{said().title}</h2>
        <span>{said()[summary().of](summary().all)}</span>
        <span class="plan-section-aside">
          <A class="link" href={`${page()}/entries`}>
            {said().see(view.entries().length)}
          </A>
        </span>
      </div>
      <table class="standings-table jury-summary">
        <thead>
          <tr>
            <th scope="col">{words().jury.entry}</th>
            <For each={shownJudges()}>
              {(judge) => (
                <th scope="col" class="jury-summary-judge">
                  <Show
                    when={colleague(judge)}
                    fallback={<span class="visually-hidden">{words().common.somebodyFirst}</span>}
                  >
                    {(person) => <Avatar person={person()} size="small" />}
                  </Show>
                </th>
              )}
            </For>
            <Show when={judges().length > 0}>
              <th scope="col" class="jury-summary-mean">
                {words().jury.mean}
              </th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={summary().rows}>
            {(row) => (
              <Row row={row} marks={shownJudges().length > 0} hasJury={judges().length > 0} />
            )}
          </For>
        </tbody>
      </table>
      <p class="hint jury-summary-foot">
        <Show when={summary().isBlind}>{said().blind} </Show>
        <Show when={judges().length > 0}>
          <A class="link" href={`${page()}/jury`}>
            {summary().isBlind ? said().score : said().results}
          </A>
        </Show>
      </p>
    </section>
  )
}

function Row(props: {
  readonly row: SummaryRow
  readonly marks: boolean
  readonly hasJury: boolean
}) {
  const view = useJury()
  const formats = useFormats()
  const called = useEntryCalled()
  const pictures = () => view.entryOf(props.row.entry)?.pictures ?? []
  return (
    <tr>
      <th scope="row">
        <span class="jury-summary-entry">
          <Show when={pictures().length > 0}>
            <EntryThumb pictures={pictures()} environment={view} />
          </Show>
          <bdi>{called(props.row.entry)}</bdi>
        </span>
      </th>
      <Show when={props.marks}>
        <For each={props.row.marks}>
          {(mark) => (
            <td class="jury-summary-judge">
              <Mark of={mark} />
            </td>
          )}
        </For>
      </Show>
      <Show when={props.hasJury}>
        <td class="jury-summary-mean">
          <b>{props.row.mean === null ? '–' : formats().number(props.row.mean)}</b>
        </td>
      </Show>
    </tr>
  )
}

function Mark(props: { readonly of: GivenMark }) {
  const words = useWords()
  const formats = useFormats()
  const said = () => {
    if (props.of === 'conflict') return words().jury.conflict
    return props.of === null ? words().jury.standings.open : null
  }
  return (
    <span
      class="jury-summary-mark"
      classList={{ 'jury-summary-open': props.of === null }}
      title={said() ?? undefined}
    >
      <Show when={said()} fallback={formats().number(Number(props.of))}>
        <span aria-hidden="true">{props.of === null ? '·' : '–'}</span>
        <span class="visually-hidden">{said()}</span>
      </Show>
    </span>
  )
}
