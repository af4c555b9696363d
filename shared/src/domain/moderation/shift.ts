import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn } from '#shared/domain/fields.ts'
import { hourOf, isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'

/** Who is on call from when to when. */
export interface Shift {
  readonly kind: 'shift'
  readonly id: string
  readonly person: string
  /** On the workspace's clocks, with an hour; `to` is the first minute that is no longer in it. */
  readonly from: LocalTime
  readonly to: LocalTime
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

export function parseShift(id: string, map: unknown): Shift | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [person, from, to] = [lineIn(map, 'person'), lineIn(map, 'from'), lineIn(map, 'to')]
  if (person === null) return damaged(id, 'person', map)
  if (from === null || !isMoment(from)) return damaged(id, 'from', map)
  if (to === null || !isMoment(to)) return damaged(id, 'to', map)
  return {
    kind: 'shift',
    id,
    person,
    from,
    to,
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

function isMoment(time: string): boolean {
  return isLocalTime(time) && hourOf(time) !== null
}
