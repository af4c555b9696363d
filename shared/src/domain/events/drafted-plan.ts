import { daysBetween } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { BudgetLine } from './budget-line.ts'
import type { Criterion } from './criterion.ts'
import { EVENT_TYPES, type EventPlan } from './event-plan.ts'
import type { GoalMeasure } from './measure.ts'
import type { PlanDraft } from './plan-draft.ts'
import type { Prize } from './prize.ts'
import type { Risk } from './risk.ts'
import type { Task } from './task.ts'
import { placedIn, type Timeline } from './timeline.ts'

/** A plan with what it consists of, each in its order. */
export interface WholePlan {
  readonly plan: EventPlan
  readonly timeline: Timeline
  readonly tasks: readonly Task[]
  readonly budget: readonly BudgetLine[]
  readonly prizes: readonly Prize[]
  readonly risks: readonly Risk[]
  readonly criteria: readonly Criterion[]
  readonly measures: readonly GoalMeasure[]
  readonly asksPicture: boolean
  /** @see PlanDraft.rules */
  readonly rules: PlanDraft['rules']
}

/** What a template of a plan says: all but days, people, and what was spent and reached. */
export function draftedPlan(whole: WholePlan): PlanDraft {
  const { plan, timeline } = whole
  // Each behind the one that it follows, which has to be made before it.
  const phases = inChains(timeline)
  const start = timeline.phases[0]?.begin ?? 0
  const indexOf = (id: string | null) => {
    const index = phases.findIndex((one) => one.id === id)
    return index < 0 ? null : index
  }
  return {
    name: plan.name,
    type: EVENT_TYPES.find((one) => one === plan.type) ?? 'contest',
    title: plan.title,
    goal: plan.goal,
    audience: plan.audience,
    phases: phases.map(({ name, role, begin, end, after }) => {
      const before = after === null ? undefined : placedIn(timeline, after)
      return {
        name,
        role,
        after: before ? indexOf(before.id) : null,
        gap: begin - (before ? before.end : start),
        length: end - begin,
      }
    }),
    tasks: whole.tasks.map((task) => ({ title: task.title, ...dueIn(task, whole, indexOf) })),
    budget: whole.budget.map(({ name, planned }) => ({ name, planned })),
    prizes: whole.prizes.map(({ name, count, way }) => ({ name, count, way })),
    risks: whole.risks.map(({ what, likelihood, impact, answer }) => ({
      what,
      likelihood,
      impact,
      answer,
    })),
    criteria: whole.criteria.map(({ name, weight }) => ({ name, weight })),
    measures: whole.measures.map(({ name, target, counts }) => ({ name, target, counts })),
    asksPicture: whole.asksPicture,
    rules: whole.rules,
  }
}

function inChains({ phases }: Timeline) {
  const placed: Timeline['phases'][number][] = []
  let waiting = [...phases]
  while (waiting.length > 0) {
    const ready = waiting.filter(
      ({ after }) =>
        placed.some(({ id }) => id === after) || !phases.some(({ id }) => id === after),
    )
    placed.push(...ready)
    waiting = waiting.filter((one) => !ready.includes(one))
  }
  return placed
}

/** A day of its own becomes one beside the beginning of its phase, or of the first one. */
function dueIn(
  { due, phase, steps }: Task,
  { timeline }: WholePlan,
  indexOf: (id: string | null) => number | null,
) {
  const lines = steps.map(({ text }) => text)
  if (due.kind === 'phase')
    return { phase: indexOf(phase), edge: due.edge, days: due.days, steps: lines }
  const beside = phase === null ? timeline.phases[0] : placedIn(timeline, phase)
  if (due.kind === 'none' || !beside)
    return { phase: indexOf(phase), edge: 'start' as const, days: 0, steps: lines }
  const days = daysBetween(dayOf(beside.from), dayOf(due.at))
  return { phase: indexOf(beside.id), edge: 'start' as const, days, steps: lines }
}
