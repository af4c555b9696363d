import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, memberKey, numberIn } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { type Level, levelOf } from './level.ts'

/** What the whole team is told of an incident, also those who may read nothing else of it: no word about people. */
export interface Alert {
  readonly kind: 'alert'
  readonly id: string
  readonly title: string
  readonly level: Level
  /** When that was set, in ms since 1970; null as long as it is what it began with. */
  readonly levelAt: number | null
  /** ms since 1970 */
  readonly from: number
  readonly pilot: string | null
  /** Id, for those who may open it. */
  readonly incident: string | null
  /** ms since 1970; null while it goes on. */
  readonly clearedAt: number | null
  readonly clearedBy: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: number | null
}

const LEVEL = 'level'
const SINCE = /^level:(\d{1,15})$/

/**
 * Sets the level at a moment (ms since 1970), a key for each: of two that were set apart the newest counts, as in the log of
 * the incident. One field for both would keep either, and the team would read another level than its moderators. What is known
 * here was before, also where a clock ahead has dated it later.
 */
export function levelFields(map: Y.Map<unknown>, level: Level, now: number): FieldValues {
  const at = Math.max(now, newestIn(map).at + 1)
  return { [memberKey(LEVEL, String(at))]: level, [LEVEL]: level }
}

function newestIn(map: Y.Map<unknown>): { readonly at: number; readonly level: unknown } {
  let newest = { at: Number.NEGATIVE_INFINITY, level: map.get(LEVEL) }
  map.forEach((level, key) => {
    const at = Number(SINCE.exec(key)?.[1] ?? Number.NaN)
    if (at > newest.at) newest = { at, level }
  })
  // An older build sets the field alone: when, its history says (M6).
  const alone = historyOf(map).find(({ field }) => field === LEVEL)
  return alone && alone.at > newest.at ? { at: alone.at, level: alone.after } : newest
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_ALERT = 120

export function parseAlert(id: string, map: unknown): Alert | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const title = lineIn(map, 'title')
  if (title === null) return damaged(id, 'title', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  const newest = newestIn(map)
  return {
    kind: 'alert',
    id,
    title,
    level: levelOf(newest.level),
    levelAt: Number.isFinite(newest.at) ? newest.at : null,
    from: numberIn(map, 'from') ?? createdAt,
    pilot: lineIn(map, 'pilot'),
    incident: lineIn(map, 'incident'),
    clearedAt: numberIn(map, 'clearedAt'),
    clearedBy: lineIn(map, 'clearedBy'),
    createdAt,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}
