import { type Accessor, createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { useI18n, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { ColumnChart } from '#client/ui/ColumnChart.tsx'
import { copy, printer } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import { waits } from '#shared/domain/events/entry.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { EventFrame } from '../EventFrame.tsx'
import { moneySaid } from '../money.ts'
import { createPlanView, PlanContext, usePlan } from '../plan/plan-view.ts'
import { TemplateDialog } from '../plan/TemplateDialog.tsx'
import { DecisionPart } from './DecisionPart.tsx'
import { DrawResults } from './DrawResults.tsx'
import { LessonsSection } from './LessonsSection.tsx'
import { MeasureResults } from './MeasureResults.tsx'
import { budgetRatio, counted, entriesByDay, prizeRatio, type Ratio } from './report-view.ts'
import { VoteResults } from './VoteResults.tsx'
import '../plan/Plan.css'
import './Report.css'

export interface ReportPageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after' | 'fetch' | 'origin' | 'smallStorage'>
  readonly print: () => void
}

/** Afterwards: what came of it beside what was aimed at, and what the team will do otherwise. */
export function ReportPage(props: ReportPageProps) {
  const words = useWords()
  const now = createMinutes(props.environment)
  return (
    <EventFrame
      event={props.event}
      now={now}
      actions={() => (
        <IconButton
          look="ghost"
          icon={printer}
          label={words().report.print}
          onClick={() => props.print()}
        />
      )}
    >
      {(plan) => (
        <Show when={plan().id} keyed>
          {(_) => <Shown plan={plan} now={now} environment={props.environment} />}
        </Show>
      )}
    </EventFrame>
  )
}

function Shown(props: {
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
  readonly environment: ReportPageProps['environment']
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const [making, setMaking] = createSignal(false)
  const { plan, now, environment } = props
  const { after } = environment
  const view = createPlanView({ workspace, plan, now, after })
  return (
    <PlanContext.Provider value={view}>
      <div class="plan report">
        <Head />
        <Figures />
        <MeasureResults />
        <EntriesChart now={now} />
        <DecisionPart plan={plan} after={after} />
        <DrawResults event={plan().id} environment={environment} now={now} />
        <PrizeList />
        <VoteResults />
        <LessonsSection />
        <Show when={view.mayChange()}>
          <Button icon={copy} class="report-template" onClick={() => setMaking(true)}>
            {words().report.template}
          </Button>
        </Show>
      </div>
      <Show when={making()}>
        <TemplateDialog plan={plan()} onClose={() => setMaking(false)} />
      </Show>
    </PlanContext.Provider>
  )
}

function Head() {
  const view = usePlan()
  const { words, formats } = useI18n()
  const days = () => {
    const { phases } = view.timeline()
    const first = phases[0]
    const last = phases
      .map(({ until }) => dayOf(until))
      .sort()
      .at(-1)
    return first && last
      ? words().report.from(formats().dayWithYear(dayOf(first.from)), formats().dayWithYear(last))
      : ''
  }
  return (
    <header class="report-head">
      <p class="hint report-intro">{words().report.intro}</p>
      <h2>{view.plan().title || view.plan().name}</h2>
      <p>{days()}</p>
      <Show when={view.plan().goal}>
        <p class="report-goal">{view.plan().goal}</p>
      </Show>
    </header>
  )
}

/** Null for who may not read who takes part. */
function useEntries() {
  const workspace = useWorkspace()
  const view = usePlan()
  return createMemo(() => {
    const all = workspace.events()?.entries(view.plan().id)?.all
    if (!all) return null
    all.changes()
    return counted([...all.every()])
  })
}

function Figures() {
  const view = usePlan()
  const { words, formats, locale } = useI18n()
  const entries = useEntries()
  const money = (amount: number) => moneySaid(amount, view.plan().currency, locale().tag)
  const ratio = ({ some, all }: Ratio, say = formats().number) =>
    words().report.outOf(say(some), say(all))
  const tasks = (): Ratio => ({
    some: view.tasks().filter(({ task }) => task.state === 'done').length,
    all: view.tasks().length,
  })
  return (
    <dl class="plan-figures" aria-label={words().report.figures}>
      <Show when={entries()}>
        {(all) => (
          <Figure
            name={words().report.entries}
            value={formats().number(all().length)}
            detail={words().report.toLookAt(all().filter(waits).length)}
          />
        )}
      </Show>
      <Figure name={words().report.tasks} value={ratio(tasks())} />
      <Figure
        name={words().report.budget}
        value={ratio(budgetRatio(view.parts('budget').parts), money)}
      />
      <Figure name={words().report.prizes} value={ratio(prizeRatio(view.parts('prizes').parts))} />
    </dl>
  )
}

function Figure(props: {
  readonly name: string
  readonly value: string
  readonly detail?: string
}) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.value}
        <Show when={props.detail}>
          {(detail) => <small class="report-waiting">{detail()}</small>}
        </Show>
      </dd>
    </div>
  )
}

function EntriesChart(props: { readonly now: Accessor<number> }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const title = createUniqueId()
  const entries = useEntries()
  const days = createMemo(() =>
    entriesByDay(entries() ?? [], workspace.settings().timeZone, props.now()),
  )
  const sum = () => days().reduce((all, { count }) => all + count, 0)
  return (
    <Show when={days().length > 1}>
      <section class="plan-section" aria-labelledby={title}>
        <div class="plan-section-head">
          <h2 id={title}>{words().report.chart}</h2>
        </div>
        <ColumnChart
          label={words().report.chartSaid(sum(), days().length)}
          columns={days().map(({ day, count }) => ({
            label: formats().dayInMonth(day),
            value: count,
          }))}
          number={formats().number}
        />
      </section>
    </Show>
  )
}

function PrizeList() {
  const view = usePlan()
  const words = useWords()
  const title = createUniqueId()
  const prizes = () => view.parts('prizes').parts
  return (
    <Show when={prizes().length > 0}>
      <section class="plan-section" aria-labelledby={title}>
        <div class="plan-section-head">
          <h2 id={title}>{words().report.prizesTitle}</h2>
        </div>
        <ul class="report-prizes">
          <For each={prizes()}>
            {(prize) => (
              <li>
                <span>
                  {prize.count > 1
                    ? words().events.prizes.several(prize.count, prize.name)
                    : prize.name}
                  <Show when={prize.supplier}>
                    <small>{prize.supplier}</small>
                  </Show>
                </span>
                <span class="hint">{words().events.prizes.states[prize.state]}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
