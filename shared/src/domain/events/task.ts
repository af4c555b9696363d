import { type Damaged, lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { inDigits } from '#shared/domain/order.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { type EventPart, readPart } from './event-part.ts'

export const TASK_STATES = ['todo', 'doing', 'done'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** When it is due: on a day of its own, or so many days after (before: negative) an end of its phase. */
export type Due =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly at: LocalTime }
  | { readonly kind: 'phase'; readonly edge: 'start' | 'end'; readonly days: number }

/** One line of a task's checklist. */
export interface TaskStep {
  readonly id: string
  readonly text: string
  readonly done: boolean
}

export interface Task extends EventPart {
  readonly kind: 'task'
  readonly title: string
  readonly state: TaskState
  /** Person of the team. */
  readonly owner: string | null
  /** Id of the phase that it belongs to. */
  readonly phase: string | null
  readonly due: Due
  /** In the order in which they were written. */
  readonly steps: readonly TaskStep[]
  readonly note: string
}

export function parseTask(id: string, map: unknown): Task | Damaged {
  return readPart(id, map, 'title', (part, title, fields) => {
    const state = lineIn(fields, 'state')
    return {
      ...part,
      kind: 'task' as const,
      title,
      state: TASK_STATES.find((one) => one === state) ?? 'todo',
      owner: lineIn(fields, 'owner'),
      phase: lineIn(fields, 'phase'),
      due: dueIn(fields),
      steps: stepsIn(fields),
      note: lineIn(fields, 'note') ?? '',
    }
  })
}

function dueIn(map: RecordMap): Due {
  const at = lineIn(map, 'due')
  if (at !== null && isLocalTime(at)) return { kind: 'day', at }
  const edge = map.get('edge')
  if (lineIn(map, 'phase') === null || (edge !== 'start' && edge !== 'end')) return { kind: 'none' }
  return { kind: 'phase', edge, days: Math.round(numberIn(map, 'days') ?? 0) }
}

/** One key a line (M2): two people who each add one have added two. */
const STEP = 'step:'
const STEP_DONE = 'stepped:'

export function stepKey(step: string): string {
  return `${STEP}${step}`
}

/** The key of a line that is done. */
export function stepDoneKey(step: string): string {
  return `${STEP_DONE}${step}`
}

function stepsIn(map: RecordMap): readonly TaskStep[] {
  const steps: TaskStep[] = []
  for (const [key, text] of map) {
    if (!key.startsWith(STEP) || typeof text !== 'string' || text === '') continue
    const id = key.slice(STEP.length)
    steps.push({ id, text, done: map.get(stepDoneKey(id)) === true })
  }
  return steps.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Lines of a checklist as fields, in their order behind the `before` that are there. */
export function stepFields(lines: readonly string[], before: number, author: Author): FieldValues {
  return Object.fromEntries(
    lines.map((text, index) => {
      const id =
        inDigits(author.now, 9) + inDigits(before + index, 2) + newId(author.random).slice(0, 4)
      return [stepKey(id), text]
    }),
  )
}
