import { type Accessor, createMemo } from 'solid-js'
import { createPlanCommands } from '#client/commands/events/plans.ts'
import { createTemplateCommands } from '#client/commands/events/templates.ts'
import type { Events } from '#client/workspace/events/events.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type EventPlan, LONGEST_EVENT_NAME } from '#shared/domain/events/event-plan.ts'
import type { OwnTemplate } from '#shared/domain/events/own-template.ts'
import type { PlanDraft } from '#shared/domain/events/plan-draft.ts'
import { type Standing, standingOf } from '#shared/domain/events/plan-standing.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

export interface ListedPlan {
  readonly plan: EventPlan
  readonly standing: Standing
  readonly tasks: { readonly done: number; readonly all: number }
}

export interface PlansView {
  /** What this device keeps has been read. */
  readonly ready: Accessor<boolean>
  /** What ends first is first; those without phases behind them. */
  readonly running: Accessor<readonly ListedPlan[]>
  /** The latest first. */
  readonly over: Accessor<readonly ListedPlan[]>
  readonly archived: Accessor<readonly ListedPlan[]>
  /** Deleted, the latest first, for who may bring them back whole. */
  readonly bin: Accessor<readonly EventPlan[]>
  restore(plan: string): void
  readonly damaged: Accessor<readonly Damaged[]>
  /** In the workspace's time zone. */
  readonly today: Accessor<string>
  mayChange(): boolean
  /** That the team made of its events, by name. */
  readonly templates: Accessor<readonly OwnTemplate[]>
  renameTemplate(template: string, name: string): void
  removeTemplate(template: string): void
  /** Its id; null for no name, and where nothing may be written. */
  create(draft: PlanDraft, name: string, start: string): string | null
}

export function createPlansView(means: {
  readonly workspace: Workspace
  /** ms since 1970 */
  readonly now: Accessor<number>
}): PlansView {
  const { workspace } = means
  const commands = createPlanCommands(workspace)
  const templates = createTemplateCommands(workspace)
  const wall = createMemo(() => localTimeAt(means.now(), workspace.settings().timeZone))
  const all = createMemo(() => {
    const events = workspace.events()
    return events ? events.plans.ids().map((id) => events.plans.get(id)) : []
  })
  const listed = createMemo(() => {
    const events = workspace.events()
    if (!events) return []
    return all().flatMap((plan): ListedPlan[] =>
      plan?.kind === 'event'
        ? [
            {
              plan,
              standing: standingOf(events.timeline(plan.id).phases, minutesOf(wall())),
              tasks: tasksOf(events, plan.id),
            },
          ]
        : [],
    )
  })
  const current = () => listed().filter(({ plan }) => plan.archivedAt === null)
  return {
    ready: () => workspace.events()?.ready() ?? false,
    running: createMemo(() =>
      current()
        .filter(({ standing }) => standing.kind !== 'over')
        .toSorted((a, b) => soonness(a.standing) - soonness(b.standing)),
    ),
    over: createMemo(() =>
      current()
        .filter(({ standing }) => standing.kind === 'over')
        .toSorted((a, b) => soonness(b.standing) - soonness(a.standing)),
    ),
    archived: createMemo(() => listed().filter(({ plan }) => plan.archivedAt !== null)),
    bin: createMemo(() => {
      const plans = commands.mayChange() ? workspace.events()?.plans : undefined
      return (plans?.bin() ?? []).flatMap((id) => {
        const plan = plans?.get(id)
        return plan?.kind === 'event' ? [plan] : []
      })
    }),
    restore: commands.restore,
    damaged: createMemo(() => all().filter((plan) => plan?.kind === 'damaged')),
    today: () => dayOf(wall()),
    templates: createMemo(() => {
      const own = workspace.events()?.templates
      return (own?.ids() ?? [])
        .flatMap((id) => {
          const template = own?.get(id)
          return template?.kind === 'template' ? [template] : []
        })
        .toSorted((a, b) => a.name.localeCompare(b.name))
    }),
    renameTemplate: templates.rename,
    removeTemplate: templates.remove,
    mayChange: commands.mayChange,
    create(draft, typed, start) {
      const name = typed.trim().slice(0, LONGEST_EVENT_NAME)
      return name === '' ? null : commands.create({ ...draft, name }, start)
    },
  }
}

function soonness(standing: Standing): number {
  switch (standing.kind) {
    case 'in':
      return standing.phase.end
    case 'ahead':
      return standing.first.begin
    case 'between':
      return standing.next.begin
    case 'over':
      return standing.last.end
    case 'no-phases':
      return Number.MAX_SAFE_INTEGER
  }
}

function tasksOf(events: Events, plan: string): ListedPlan['tasks'] {
  let done = 0
  const ids = events.of('tasks', plan)
  for (const id of ids) {
    const task = events.tasks.get(id)
    if (task?.kind === 'task' && task.state === 'done') done++
  }
  return { done, all: ids.length }
}
