import type { EventCollection } from '#shared/documents/events.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import { createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { ASKS_PICTURE } from './entries/form-settings.ts'
import type { EventType } from './event-plan.ts'
import type { GoalMeasure } from './measure.ts'
import type { PhaseRole } from './phase.ts'
import type { PrizeWay } from './prize.ts'
import type { RiskGrade } from './risk.ts'
import { stepFields } from './task.ts'
import { minutesOf, timeAt } from './wall-minutes.ts'

/** A plan without days and people: what a template says, one of Ruche's or one of the team's. */
export interface PlanDraft {
  readonly name: string
  readonly type: EventType
  readonly title: string
  readonly goal: string
  readonly audience: string
  readonly phases: readonly PhaseDraft[]
  readonly tasks: readonly TaskDraft[]
  readonly budget: readonly { readonly name: string; readonly planned: number }[]
  readonly prizes: readonly PrizeDraft[]
  readonly risks: readonly RiskDraft[]
  readonly criteria: readonly { readonly name: string; readonly weight: number }[]
  readonly measures: readonly Pick<GoalMeasure, 'name' | 'target' | 'counts'>[]
  /** Its entry form asks for a picture. */
  readonly asksPicture: boolean
  /** What its rules say that does not follow from the plan, by the fields of the plan. */
  readonly rules: Readonly<Record<string, string | number | boolean>>
}

export interface PhaseDraft {
  readonly name: string
  readonly role: PhaseRole | (string & {})
  /** Index among the phases of the one that it follows; null: so many days after the plan begins. */
  readonly after: number | null
  /** Minutes, as in `Phase`. */
  readonly gap: number
  readonly length: number
}

export interface TaskDraft {
  readonly title: string
  /** Index among the phases. */
  readonly phase: number | null
  readonly edge: 'start' | 'end'
  readonly days: number
  readonly steps: readonly string[]
}

export interface PrizeDraft {
  readonly name: string
  readonly count: number
  readonly way: PrizeWay
}

export interface RiskDraft {
  readonly what: string
  readonly likelihood: RiskGrade
  readonly impact: RiskGrade
  readonly answer: string
}

export const EMPTY_PLAN: PlanDraft = {
  name: '',
  type: 'contest',
  title: '',
  goal: '',
  audience: '',
  phases: [],
  tasks: [],
  budget: [],
  prizes: [],
  risks: [],
  criteria: [],
  measures: [],
  asksPicture: false,
  rules: {},
}

/**
 * A plan of a draft, with all that belongs to it, led by its author. Inside a transaction of the caller's.
 * @param start the day on which it begins
 */
export function createPlan(
  home: (collection: EventCollection) => Records,
  draft: PlanDraft,
  start: LocalTime,
  author: Author,
): { readonly id: string; readonly steps: readonly Step[] } {
  const steps: Step[] = []
  // A millisecond apart, so that they stand in this order with nothing written for it.
  let now = author.now
  const make = (collection: EventCollection, fields: FieldValues): string => {
    const made = createRecord(home(collection), fields, {}, { ...author, now: now++ })
    steps.push(made.step)
    return made.id
  }
  const { name, type, title, goal, audience } = draft
  const form = draft.asksPicture ? ASKS_PICTURE : {}
  const id = make('events', {
    name,
    type,
    title,
    goal,
    audience,
    lead: author.person,
    ...form,
    ...draft.rules,
  })
  const event = { event: id }
  const phases: string[] = []
  for (const { after, gap, ...said } of draft.phases) {
    const before = after === null ? undefined : phases[after]
    const where = before ? { after: before, gap } : { start: timeAt(minutesOf(start) + gap) }
    phases.push(make('phases', { ...event, ...said, ...where }))
  }
  for (const { phase, edge, days, steps: lines, title } of draft.tasks) {
    const when = phase === null ? {} : { phase: phases[phase], edge, days }
    make('tasks', { ...event, title, ...when, ...stepFields(lines, 0, author) })
  }
  for (const line of draft.budget) make('budget', { ...event, ...line })
  for (const prize of draft.prizes) make('prizes', { ...event, ...prize })
  for (const risk of draft.risks) make('risks', { ...event, ...risk })
  for (const criterion of draft.criteria) make('criteria', { ...event, ...criterion })
  const measures = draft.measures.map(({ counts, ...measure }) =>
    make('measures', { ...event, ...measure, ...(counts && { counts }) }),
  )
  const [goalInCommon] = measures
  if (type === 'challenge' && goalInCommon !== undefined) {
    const field = 'challengeMeasure'
    home('events').get(id)?.set(field, goalInCommon)
    steps.push({ kind: 'field', record: id, field, before: undefined, after: goalInCommon })
  }
  return { id, steps }
}
