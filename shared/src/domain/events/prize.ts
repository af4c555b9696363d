import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import { amountIn, countIn, type EventPart, readPart } from './event-part.ts'

/** How who gets it is chosen. */
export const PRIZE_WAYS = ['jury', 'draw', 'vote', 'merit'] as const
export type PrizeWay = (typeof PRIZE_WAYS)[number]

export const PRIZE_STATES = ['planned', 'promised', 'here', 'delivered'] as const
export type PrizeState = (typeof PRIZE_STATES)[number]

export interface Prize extends EventPart {
  readonly kind: 'prize'
  readonly name: string
  /** How many of it there are. */
  readonly count: number
  /** Of one, in hundredths of the plan's currency; null where nobody has said it. */
  readonly value: number | null
  /** Who gives it, in words. */
  readonly supplier: string
  readonly way: PrizeWay
  readonly state: PrizeState
}

export function parsePrize(id: string, map: unknown): Prize | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => {
    const [way, state] = [lineIn(fields, 'way'), lineIn(fields, 'state')]
    return {
      ...part,
      kind: 'prize' as const,
      name,
      count: countIn(fields, 'count', 1),
      value: amountIn(fields, 'value'),
      supplier: lineIn(fields, 'supplier') ?? '',
      way: PRIZE_WAYS.find((one) => one === way) ?? 'jury',
      state: PRIZE_STATES.find((one) => one === state) ?? 'planned',
    }
  })
}
