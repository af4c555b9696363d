import { type Damaged, lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { type EventPart, readPart } from './event-part.ts'

/** 1 low, 2 middling, 3 high. */
export const RISK_GRADES = [1, 2, 3] as const
export type RiskGrade = (typeof RISK_GRADES)[number]

export interface Risk extends EventPart {
  readonly kind: 'risk'
  readonly what: string
  readonly likelihood: RiskGrade
  readonly impact: RiskGrade
  /** What is done about it. */
  readonly answer: string
  /** Person of the team. */
  readonly owner: string | null
  /** ms since 1970; it can happen no more. */
  readonly closedAt: number | null
}

export function parseRisk(id: string, map: unknown): Risk | Damaged {
  return readPart(id, map, 'what', (part, what, fields) => ({
    ...part,
    kind: 'risk' as const,
    what,
    likelihood: gradeIn(fields, 'likelihood'),
    impact: gradeIn(fields, 'impact'),
    answer: lineIn(fields, 'answer') ?? '',
    owner: lineIn(fields, 'owner'),
    closedAt: numberIn(fields, 'closedAt'),
  }))
}

/** From 1 to 9; from 6 on something is to be done about it. */
export function weightOf({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number {
  return likelihood * impact
}

function gradeIn(map: RecordMap, field: string): RiskGrade {
  const grade = map.get(field)
  return RISK_GRADES.find((one) => one === grade) ?? 2
}
