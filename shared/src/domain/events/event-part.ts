import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { isOrderKey } from '#shared/domain/order.ts'

/** What every record of a plan has. */
export interface EventPart {
  readonly id: string
  /** Id of the plan that it belongs to. */
  readonly event: string
  /** Where somebody put it among its like (order.ts); null where nobody did. */
  readonly order: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

/** Characters; what is longer is cut when it is written. */
export const LONGEST_EVENT_LINE = 200
export const LONGEST_EVENT_NOTE = 4_000

/**
 * Reads a record that belongs to a plan: what names none, or says nothing under `said`, is damaged (M5).
 * @param read the rest of it, where what makes no sense is as if it were not there
 */
export function readPart<T extends EventPart>(
  id: string,
  map: unknown,
  said: string,
  read: (part: EventPart, text: string, map: RecordMap) => T,
): T | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [event, text] = [lineIn(map, 'event'), lineIn(map, said)]
  if (event === null) return damaged(id, 'event', map)
  if (text === null) return damaged(id, said, map)
  const order = lineIn(map, 'order')
  const part: EventPart = {
    id,
    event,
    order: isOrderKey(order) ? order : null,
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
  return read(part, text, map)
}

/** A sum in hundredths of the plan's currency; null where nobody said one. */
export function amountIn(map: RecordMap, field: string): number | null {
  const amount = numberIn(map, field)
  return amount === null || amount < 0 ? null : Math.round(amount)
}

/** A whole number from `least` on. */
export function countIn(map: RecordMap, field: string, least: number): number {
  return Math.max(least, Math.floor(numberIn(map, field) ?? least))
}
