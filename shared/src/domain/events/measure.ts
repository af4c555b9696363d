import { type Damaged, numberIn } from '#shared/domain/fields.ts'
import { type EventPart, readPart } from './event-part.ts'

/** What Ruche counts itself: who takes part, and the pictures that they sent. */
export const COUNTED = ['entries', 'pictures'] as const
export type CountedBy = (typeof COUNTED)[number]

/** By what the team will know whether the goal was reached. */
export interface GoalMeasure extends EventPart {
  readonly kind: 'measure'
  readonly name: string
  readonly target: number | null
  /** As somebody has written it down; where Ruche counts it, what it came to before who took part was erased. */
  readonly reached: number | null
  /** Null: somebody counts it and writes it down. */
  readonly counts: CountedBy | null
}

export function parseGoalMeasure(id: string, map: unknown): GoalMeasure | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => ({
    ...part,
    kind: 'measure' as const,
    name,
    target: numberIn(fields, 'target'),
    reached: numberIn(fields, 'reached'),
    counts: COUNTED.find((one) => one === fields.get('counts')) ?? null,
  }))
}
