import { type Damaged, numberIn } from '#shared/domain/fields.ts'
import { type EventPart, readPart } from './event-part.ts'

/** By what the team will know whether the goal was reached. */
export interface GoalMeasure extends EventPart {
  readonly kind: 'measure'
  readonly name: string
  readonly target: number | null
  readonly reached: number | null
}

export function parseGoalMeasure(id: string, map: unknown): GoalMeasure | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => ({
    ...part,
    kind: 'measure' as const,
    name,
    target: numberIn(fields, 'target'),
    reached: numberIn(fields, 'reached'),
  }))
}
