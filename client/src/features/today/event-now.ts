import { type Accessor, createMemo } from 'solid-js'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { daysBetween } from '#shared/domain/day.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { standingOf } from '#shared/domain/events/plan-standing.ts'
import type { Task } from '#shared/domain/events/task.ts'
import { dueOf, isTaskLate } from '#shared/domain/events/task-due.ts'
import type { PlacedPhase } from '#shared/domain/events/timeline.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'

export interface EventNow {
  readonly plan: EventPlan
  /** What it is in; the first of its days is day 1. */
  readonly phase: PlacedPhase
  readonly day: number
  readonly of: number
  readonly phases: readonly ShownPhase[]
  /** Not done, and due before now. */
  readonly late: number
  /** Of this person: late, or due today. */
  readonly mine: readonly DueTask[]
}

export interface ShownPhase {
  readonly phase: PlacedPhase
  readonly state: 'done' | 'now' | 'ahead'
  /** Of it, from 0 to 1. */
  readonly passed: number
}

export interface DueTask {
  readonly task: Task
  readonly due: LocalTime
  readonly isLate: boolean
}

/**
 * The events that are in one of their phases, that whose phase ends first before the others.
 *
 * @param local on the workspace's clocks, told anew every minute
 */
export function createEventsNow(
  workspace: Pick<Workspace, 'events' | 'me'>,
  local: Accessor<LocalTime>,
): Accessor<readonly EventNow[]> {
  return createMemo(() => {
    const events = workspace.events()
    if (!events?.ready()) return []
    const now = minutesOf(local())
    const today = dayOf(local())
    return events.plans
      .ids()
      .flatMap((id): EventNow[] => {
        const plan = events.plans.get(id)
        if (plan?.kind !== 'event' || plan.archivedAt !== null) return []
        const timeline = events.timeline(id)
        const standing = standingOf(timeline.phases, now)
        if (standing.kind !== 'in') return []
        const { phase } = standing
        const dayIn = (time: LocalTime) => daysBetween(dayOf(phase.from), dayOf(time)) + 1
        const tasks = partsOf(events, 'tasks', id).parts.flatMap((task): DueTask[] => {
          const due = dueOf(task, timeline)
          if (due === null || task.state === 'done') return []
          return [{ task, due, isLate: isTaskLate(task, due, local()) }]
        })
        const mine = tasks.filter(({ task, due, isLate }) => {
          return task.owner === workspace.me.id && (isLate || dayOf(due) === today)
        })
        return [
          {
            plan,
            phase,
            day: dayIn(local()),
            of: dayIn(phase.until),
            phases: timeline.phases
              .filter(({ isMilestone }) => !isMilestone)
              .map((one) => shownPhase(one, now)),
            late: tasks.filter(({ isLate }) => isLate).length,
            mine: mine.toSorted((a, b) => (a.due < b.due ? -1 : 1)),
          },
        ]
      })
      .toSorted((a, b) => a.phase.end - b.phase.end)
  })
}

function shownPhase(phase: PlacedPhase, now: number): ShownPhase {
  const { begin, end } = phase
  if (end <= now) return { phase, state: 'done', passed: 1 }
  if (begin > now) return { phase, state: 'ahead', passed: 0 }
  return { phase, state: 'now', passed: (now - begin) / (end - begin) }
}
