import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import { createPartCommands } from '#client/commands/events/parts.ts'
import { createPhaseCommands, type PhaseCommands } from '#client/commands/events/phases.ts'
import { createPlanCommands, type PlanCommands } from '#client/commands/events/plans.ts'
import { createPostsAlong, type PostsAlong } from '#client/commands/events/posts-along.ts'
import { createTaskCommands, type TaskCommands } from '#client/commands/events/tasks.ts'
import type { Environment } from '#client/workspace/environment.ts'
import {
  type CountedMeasure,
  createCountedMeasures,
} from '#client/workspace/events/counted-measures.ts'
import type { EventParts, Events } from '#client/workspace/events/events.ts'
import { type PartOf, type Parts, partsOf } from '#client/workspace/events/parts-of.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import type { Task } from '#shared/domain/events/task.ts'
import { dueOf, isTaskLate } from '#shared/domain/events/task-due.ts'
import { type PlacedPhase, placedIn, type Timeline } from '#shared/domain/events/timeline.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

/** One event, as its page reads it. */
export interface PlanView {
  readonly plan: Accessor<EventPlan>
  readonly timeline: Accessor<Timeline>
  /** On the workspace's clocks: `2026-10-22T11:30`. */
  readonly wall: Accessor<LocalTime>
  /** The same as minutes, as in a timeline. */
  wallMinutes(): number
  readonly today: Accessor<string>
  mayChange(): boolean
  /** What is to be done, soonest first; what is done behind it. */
  readonly tasks: Accessor<readonly ShownTask[]>
  readonly commands: PlanCommands
  readonly taskCommands: TaskCommands
  /** The whole plan begins on this day. */
  shift(to: string): void
  placePhase(phase: string, to: { readonly begin: number; readonly end: number }): void
  follow(phase: string, after: string | null): void
  readonly changePhase: PhaseCommands['change']
  /** A week behind the last one; its id. */
  addPhase(name: string): string | null
  removePhase(phase: string): void
  /** What else the plan consists of, in the order of all devices. */
  parts<Name extends keyof EventParts>(collection: Name): Parts<PartOf<Name>>
  /** The measures of the plan, with what has been reached by now. */
  readonly measures: Accessor<readonly CountedMeasure[]>
  addPart(collection: keyof EventParts, fields: FieldValues): void
  changePart(part: string, fields: FieldValues): void
  removePart(part: string): void
  /** Posts that are not where their phases have them, and what is asked about them. */
  readonly along: PostsAlong
  readonly after: Environment['after']
}

export interface ShownTask {
  readonly task: Task
  readonly phase: PlacedPhase | null
  /** When it is due; null: whenever. */
  readonly due: LocalTime | null
  readonly isLate: boolean
}

export function createPlanView(means: {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly now: Accessor<number>
  readonly after: Environment['after']
}): PlanView {
  const { workspace, plan, after } = means
  const plans = createPlanCommands(workspace)
  const phases = createPhaseCommands(workspace)
  const parts = createPartCommands(workspace)
  const events = (): Events | null => workspace.events()
  const wall = createMemo(() => localTimeAt(means.now(), workspace.settings().timeZone))
  const today = createMemo(() => dayOf(wall()))
  const timeline = createMemo(() => events()?.timeline(plan().id) ?? { phases: [], problems: [] })
  const shownOf = (task: Task): ShownTask => {
    const due = dueOf(task, timeline())
    const phase = task.phase === null ? null : (placedIn(timeline(), task.phase) ?? null)
    const isLate = due !== null && isTaskLate(task, due, wall())
    return { task, phase, due, isLate }
  }
  const counted = createCountedMeasures(workspace, () => plan().id)
  const along = createPostsAlong(workspace, {
    event: () => plan().id,
    timeline,
    isAsked: () => true,
    breathe: () => new Promise((resolve) => void after(0, resolve)),
  })
  const moving = (act: () => void): void => {
    along.note()
    act()
  }
  return {
    plan,
    timeline,
    wall,
    wallMinutes: () => minutesOf(wall()),
    today,
    mayChange: plans.mayChange,
    tasks: createMemo(() =>
      (events()?.of('tasks', plan().id) ?? [])
        .flatMap((id) => {
          const task = events()?.tasks.get(id)
          return task?.kind === 'task' ? [shownOf(task)] : []
        })
        .toSorted(bySoonness),
    ),
    commands: plans,
    taskCommands: createTaskCommands(workspace),
    shift: (to) => moving(() => phases.shift(plan().id, to)),
    placePhase: (phase, to) => moving(() => phases.place(plan().id, phase, to)),
    follow: (phase, after) => moving(() => void phases.follow(plan().id, phase, after)),
    changePhase: phases.change,
    addPhase: (name) => phases.add(plan().id, name, 'event', 7 * DAY_MINUTES, today()),
    removePhase: (phase) => phases.remove(plan().id, phase),
    parts: (collection) => partsOf(events(), collection, plan().id),
    measures: createMemo(() => partsOf(events(), 'measures', plan().id).parts.map(counted)),
    addPart(collection, fields) {
      parts.add(collection, plan().id, fields)
    },
    changePart: parts.change,
    removePart: parts.remove,
    along,
    after,
  }
}

function bySoonness(one: ShownTask, other: ShownTask): number {
  const done = Number(one.task.state === 'done') - Number(other.task.state === 'done')
  if (done !== 0) return done
  const [a, b] = [one.due ?? '~', other.due ?? '~']
  return a < b ? -1 : a > b ? 1 : 0
}

export const PlanContext = createContext<PlanView>()

export function usePlan(): PlanView {
  const view = useContext(PlanContext)
  if (!view) throw new Error('usePlan: there is no <PlanContext.Provider> above this')
  return view
}
