import { useNavigate } from '@solidjs/router'
import { type Accessor, createSignal, Show } from 'solid-js'
import { createPlanCommands } from '#client/commands/events/plans.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { archive, archiveRestore, copy, printer, trash2 } from '#client/ui/icons.ts'
import type { MenuItem } from '#client/ui/Menu.tsx'
import { MoreMenu } from '#client/ui/MoreMenu.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { EventFrame } from '../EventFrame.tsx'
import type { LiveLinks } from '../live/api.ts'
import { BudgetSection } from './BudgetSection.tsx'
import { DecisionsSection } from './DecisionsSection.tsx'
import { Hero } from './Hero.tsx'
import { MeasuresSection } from './MeasuresSection.tsx'
import { PapersSection } from './PapersSection.tsx'
import { PartnersSection } from './PartnersSection.tsx'
import { PostsSection } from './PostsSection.tsx'
import { PrizesSection } from './PrizesSection.tsx'
import { createPlanView, PlanContext } from './plan-view.ts'
import { RisksSection } from './RisksSection.tsx'
import { TasksSection } from './TasksSection.tsx'
import { TemplateDialog } from './TemplateDialog.tsx'
import { TimelineSection } from './TimelineSection.tsx'
import './Plan.css'

const RulesSummary = lazyDetail(
  async () => (await import('../rules/RulesSummary.tsx')).RulesSummary,
)
const WhereItStands = lazyDetail(async () => (await import('./WhereItStands.tsx')).WhereItStands)
const JurySummary = lazyDetail(async () => (await import('../jury/JurySummary.tsx')).JurySummary)
const DrawSummary = lazyDetail(async () => (await import('../draw/DrawSummary.tsx')).DrawSummary)

export interface PlanPageProps {
  readonly event: string
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly print: () => void
  readonly links: (event: string) => LiveLinks
}

/** One event, whole: its phases above, below them what there is to do, what it costs and what can be won. */
export function PlanPage(props: PlanPageProps) {
  const now = createMinutes(props.environment)
  return (
    <EventFrame
      event={props.event}
      now={now}
      actions={(plan) => <PlanActions plan={plan} print={props.print} />}
    >
      {(plan) => (
        <Plan
          plan={plan}
          now={now}
          after={props.environment.after}
          links={props.links(props.event)}
        />
      )}
    </EventFrame>
  )
}

function Plan(props: {
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
  readonly after: Environment['after']
  readonly links: LiveLinks
}) {
  const workspace = useWorkspace()
  return (
    <PlanContext.Provider value={createPlanView({ workspace, ...props })}>
      <div class="plan">
        <Hero />
        <TimelineSection />
        <WhereItStands {...props} />
        <div class="plan-columns">
          <div class="plan-body">
            <TasksSection />
            <JurySummary plan={props.plan} after={props.after} />
            <PostsSection />
            <div class="plan-pair">
              <PrizesSection />
              <BudgetSection />
            </div>
          </div>
          <aside class="plan-aside">
            <RulesSummary plan={props.plan} now={props.now} />
            <DrawSummary event={props.plan().id} now={props.now} />
            <MeasuresSection />
            <RisksSection />
            <DecisionsSection />
            <PartnersSection />
            <PapersSection />
          </aside>
        </div>
      </div>
    </PlanContext.Provider>
  )
}

function PlanActions(props: { readonly plan: Accessor<EventPlan>; readonly print: () => void }) {
  const workspace = useWorkspace()
  const words = useWords()
  const navigate = useNavigate()
  const view = createPlanCommands(workspace)
  const [making, setMaking] = createSignal(false)
  const said = () => words().events.deeds
  const items = (): readonly MenuItem[] => {
    const { id, archivedAt } = props.plan()
    return [
      { kind: 'action', icon: copy, label: said().template, run: () => setMaking(true) },
      archivedAt === null
        ? { kind: 'action', icon: archive, label: said().archive, run: () => view.archive(id) }
        : {
            kind: 'action',
            icon: archiveRestore,
            label: said().unarchive,
            run: () => view.unarchive(id),
          },
      { kind: 'line' },
      {
        kind: 'action',
        icon: trash2,
        label: said().remove,
        danger: true,
        run: () => {
          view.remove(id)
          navigate(`/w/${workspace.id}/events`)
        },
      },
    ]
  }
  return (
    <>
      <IconButton look="ghost" icon={printer} label={said().print} onClick={() => props.print()} />
      <Show when={view.mayChange()}>
        <MoreMenu label={words().display.more} items={items()} />
      </Show>
      <Show when={making()}>
        <TemplateDialog plan={props.plan()} onClose={() => setMaking(false)} />
      </Show>
    </>
  )
}
