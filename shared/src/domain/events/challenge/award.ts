/** Points that somebody of the team gave by hand, and why: for what no rule foresaw. */
import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn } from '#shared/domain/fields.ts'

export interface Award {
  readonly kind: 'award'
  readonly id: string
  /** Id of the entry. */
  readonly participant: string
  /** Below 0: taken away. */
  readonly points: number
  readonly note: string
  readonly by: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: number | null
}

export const MOST_AWARDED = 10_000

export function parseAward(id: string, map: unknown): Award | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [participant, points] = [lineIn(map, 'entry'), numberIn(map, 'points')]
  if (participant === null) return damaged(id, 'entry', map)
  if (points === null || Math.abs(points) > MOST_AWARDED) return damaged(id, 'points', map)
  return {
    kind: 'award',
    id,
    participant,
    points: Math.round(points),
    note: lineIn(map, 'note') ?? '',
    by: lineIn(map, 'createdBy') ?? '',
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}
