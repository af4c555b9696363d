import { useSearchParams } from '@solidjs/router'
import { type Accessor, For, Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { gavel, listOrdered, users } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../EventFrame.tsx'
import { JurySetup } from './JurySetup.tsx'
import { createJuryView, JuryContext, useJury } from './jury-view.ts'
import { Results } from './Results.tsx'
import { Scoring } from './Scoring.tsx'
import '../Sides.css'
import '../StandingsTable.css'
import './Jury.css'

export interface JuryPageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
}

/** The jury of one event: who judges, each judge's own scores, what they come to, what was decided. */
export function JuryPage(props: JuryPageProps) {
  const now = createMinutes(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          {(_) => <Jury plan={plan} environment={props.environment} />}
        </Show>
      )}
    </EventFrame>
  )
}

function Jury(props: {
  readonly plan: Accessor<EventPlan>
  readonly environment: JuryPageProps['environment']
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const { plan } = props
  const view = createJuryView({ workspace, plan, after: props.environment.after })
  return (
    <JuryContext.Provider value={view}>
      <Show when={view.ready()} fallback={<ProgressBar label={words().common.loading} />}>
        <Views />
      </Show>
    </JuryContext.Provider>
  )
}

const VIEWS = ['score', 'results', 'setup'] as const
type View = (typeof VIEWS)[number]
const ICONS: Readonly<Record<View, string>> = { score: gavel, results: listOrdered, setup: users }

function Views() {
  const view = useJury()
  const words = useWords()
  const [search, setSearch] = useSearchParams<{ as?: string }>()
  /** A judge comes to score, and whoever prepares a jury to put it together. */
  const usual = (): View => {
    if (view.plan().jury.judges.length === 0 || view.criteria().length === 0) return 'setup'
    return view.isJudge() && view.seesEntries() ? 'score' : 'results'
  }
  const shown = () => VIEWS.find((one) => one === search.as) ?? usual()
  return (
    <>
      <div class="jury-tools">
        <Segmented
          label={words().jury.views}
          value={shown()}
          options={VIEWS.map((value) => ({
            value,
            label: words().jury[value],
            icon: ICONS[value],
          }))}
          onChange={(as) => setSearch({ as }, { replace: true })}
        />
      </div>
      <Switch>
        <Match when={shown() === 'setup'}>
          <JurySetup onBegun={() => setSearch({ as: 'setup' }, { replace: true })} />
        </Match>
        <Match when={!view.seesEntries()}>
          <p class="jury-note">{words().jury.hidden}</p>
        </Match>
        <Match when={shown() === 'score'}>
          <Scoring toSetup={() => setSearch({ as: 'setup' })} />
        </Match>
        <Match when={shown() === 'results'}>
          <Results />
        </Match>
      </Switch>
      <For each={view.damaged()}>
        {(one) => (
          <Disclosure summary={words().jury.damaged}>
            <pre class="jury-raw">{one.raw}</pre>
          </Disclosure>
        )}
      </For>
    </>
  )
}
