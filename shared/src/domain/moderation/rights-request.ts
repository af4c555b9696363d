import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn } from '#shared/domain/fields.ts'
import { monthsAfter } from './keeping.ts'

/** What somebody who is noted may ask for. */
export const REQUEST_KINDS = ['access', 'erasure'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** GDPR article 12(3): one month, and two more where it is complex, of which the person is told within the first. */
const MONTHS_TO_ANSWER = 1
const MONTHS_MORE = 2

/** Somebody has asked for their file, or to be erased. It goes with them when they are. */
export interface RightsRequest {
  readonly kind: 'request'
  readonly id: string
  /** An unknown value shows as itself (M5). */
  readonly asks: RequestKind | (string & {})
  /** Id of a person noted; null while nobody knows whom it is about. */
  readonly person: string | null
  /** When it came in; ms since 1970. */
  readonly receivedAt: number
  readonly complex: boolean
  /** How it was made sure that it is they who ask. */
  readonly checked: string
  /** When it was answered; ms since 1970. */
  readonly answeredAt: number | null
  readonly answeredBy: string | null
  readonly createdAt: number
  readonly deletedAt: number | null
}

export function parseRequest(id: string, map: unknown): RightsRequest | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const asks = lineIn(map, 'asks')
  if (asks === null) return damaged(id, 'asks', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  return {
    kind: 'request',
    id,
    asks,
    person: lineIn(map, 'person'),
    receivedAt: numberIn(map, 'receivedAt') ?? createdAt,
    complex: map.get('complex') === true,
    checked: lineIn(map, 'checked') ?? '',
    answeredAt: numberIn(map, 'answeredAt'),
    answeredBy: lineIn(map, 'answeredBy'),
    createdAt,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** ms since 1970 */
export function deadlineOf({
  receivedAt,
  complex,
}: Pick<RightsRequest, 'receivedAt' | 'complex'>): number {
  return monthsAfter(receivedAt, MONTHS_TO_ANSWER + (complex ? MONTHS_MORE : 0))
}
