import { useSearchParams } from '@solidjs/router'
import { type Accessor, For, Match, Show, Switch } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { calendarCheck, settings2, trophy } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../EventFrame.tsx'
import { Board } from './Board.tsx'
import { ChallengeSetup } from './ChallengeSetup.tsx'
import { CheckIns } from './CheckIns.tsx'
import { ChallengeContext, createChallengeView, useChallenge } from './challenge-view.ts'
import '../Sides.css'
import '../StandingsTable.css'
import './Challenge.css'

export interface ChallengePageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
}

/** The challenge of one event: what each has done on which day, who is where, what they have reached together. */
export function ChallengePage(props: ChallengePageProps) {
  const now = createMinutes(props.environment)
  return (
    <EventFrame event={props.event} now={now}>
      {(plan) => (
        <Show when={plan().id} keyed>
          {(_) => <Shown plan={plan} now={now} />}
        </Show>
      )}
    </EventFrame>
  )
}

function Shown(props: { readonly plan: Accessor<EventPlan>; readonly now: Accessor<number> }) {
  const workspace = useWorkspace()
  const words = useWords()
  const { plan, now } = props
  const view = createChallengeView({ workspace, plan, now })
  return (
    <ChallengeContext.Provider value={view}>
      <Show when={view.ready()} fallback={<ProgressBar label={words().common.loading} />}>
        <Views />
      </Show>
    </ChallengeContext.Provider>
  )
}

const VIEWS = ['count', 'board', 'setup'] as const
type View = (typeof VIEWS)[number]
const ICONS: Readonly<Record<View, string>> = {
  count: calendarCheck,
  board: trophy,
  setup: settings2,
}

function Views() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const [search, setSearch] = useSearchParams<{ as?: string }>()
  const shown = (): View => VIEWS.find((one) => one === search.as) ?? 'count'
  const empty = (): { readonly title: string; readonly detail: string } | null => {
    const span = view.span()
    const said = words().challenge
    if (!span) return { title: said.noSpan, detail: said.noSpanDetail }
    if (view.participants().length === 0)
      return { title: said.noParticipants, detail: said.noParticipantsDetail }
    if (view.days().length > 0) return null
    const [first, last] = [span.first, span.last].map((day) => formats().dayWithYear(day))
    return {
      title: said.notBegun(first ?? ''),
      detail: said.days(first ?? '', last ?? ''),
    }
  }
  return (
    <>
      <div class="challenge-tools">
        <Segmented
          label={words().challenge.views}
          value={shown()}
          options={VIEWS.map((value) => ({
            value,
            label: words().challenge[value],
            icon: ICONS[value],
          }))}
          onChange={(as) => setSearch({ as }, { replace: true })}
        />
      </div>
      <Switch>
        <Match when={shown() === 'setup'}>
          <ChallengeSetup />
        </Match>
        <Match when={!view.seesEntries()}>
          <p class="challenge-note">{words().challenge.hidden}</p>
        </Match>
        <Match when={empty()}>
          {(said) => (
            <EmptyState
              cells={0}
              title={said().title}
              detail={said().detail}
              actions={
                <Button onClick={() => setSearch({ as: 'setup' })}>
                  {words().challenge.toSetup}
                </Button>
              }
            />
          )}
        </Match>
        <Match when={shown() === 'count'}>
          <CheckIns />
        </Match>
        <Match when={shown() === 'board'}>
          <Board />
        </Match>
      </Switch>
      <For each={view.damaged()}>
        {(one) => (
          <Disclosure summary={words().challenge.damaged}>
            <pre class="challenge-raw">{one.raw}</pre>
          </Disclosure>
        )}
      </For>
    </>
  )
}
