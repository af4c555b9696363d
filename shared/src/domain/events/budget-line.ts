import type { Damaged } from '#shared/domain/fields.ts'
import { amountIn, type EventPart, readPart } from './event-part.ts'

/** What something may cost, and what it has cost so far. */
export interface BudgetLine extends EventPart {
  readonly kind: 'budget'
  readonly name: string
  /** Hundredths of the plan's currency. */
  readonly planned: number
  readonly spent: number
}

export function parseBudgetLine(id: string, map: unknown): BudgetLine | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => ({
    ...part,
    kind: 'budget' as const,
    name,
    planned: amountIn(fields, 'planned') ?? 0,
    spent: amountIn(fields, 'spent') ?? 0,
  }))
}
