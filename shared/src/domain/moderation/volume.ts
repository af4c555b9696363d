/** How much an incident is spoken of, by hour or by day: as somebody counted it, or as the cases and mentions linked to it say. */
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import type { HandCount } from './incident.ts'

export type VolumeUnit = 'hour' | 'day'

/** `at`: an hour (`2026-10-15T10:00`) or a day, in the workspace's time zone. */
export interface VolumePoint {
  readonly at: LocalTime
  readonly count: number
}

/** Something heard of, once or many times. */
export interface Heard {
  /** ms since 1970 */
  readonly at: number
  readonly times: number
}

/** An hour of a local time: what the day of a change to winter time has twice is counted together. */
export function slotOf(instant: number, unit: VolumeUnit, timeZone: string): LocalTime {
  const time = localTimeAt(instant, timeZone)
  return unit === 'day' ? dayOf(time) : `${time.slice(0, 13)}:00`
}

export function countHeard(
  heard: readonly Heard[],
  unit: VolumeUnit,
  timeZone: string,
): readonly VolumePoint[] {
  const counts = new Map<LocalTime, number>()
  for (const { at, times } of heard) {
    const slot = slotOf(at, unit, timeZone)
    counts.set(slot, (counts.get(slot) ?? 0) + times)
  }
  return inOrder(counts)
}

/** By day, what was counted of a day as a whole counts, and else its hours together. */
export function countByHand(
  counts: readonly HandCount[],
  unit: VolumeUnit,
): readonly VolumePoint[] {
  if (unit === 'hour') return counts.filter(({ at }) => hourOf(at) !== null)
  const days = new Map<LocalTime, number>()
  for (const { at, count } of counts)
    if (hourOf(at) !== null) days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + count)
  for (const { at, count } of counts) if (hourOf(at) === null) days.set(at, count)
  return inOrder(days)
}

/** Columns that a chart has room for; of more, the newest are shown. */
export const MOST_COLUMNS = 96

/** With the hours or days in between at which nobody said anything. */
export function filled(points: readonly VolumePoint[], unit: VolumeUnit): readonly VolumePoint[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const counts = new Map(points.map(({ at, count }) => [at, count]))
  const all: VolumePoint[] = []
  // From the newest back: an hour typed with a wrong year must not make columns for thirty years.
  for (let at = last.at; at >= first.at && all.length < MOST_COLUMNS; at = before(at, unit))
    all.push({ at, count: counts.get(at) ?? 0 })
  return all.reverse()
}

function before(at: LocalTime, unit: VolumeUnit): LocalTime {
  if (unit === 'day') return addDays(at, -1)
  const hour = Number(at.slice(11, 13))
  return hour === 0
    ? `${addDays(dayOf(at), -1)}T23:00`
    : `${dayOf(at)}T${String(hour - 1).padStart(2, '0')}:00`
}

function inOrder(counts: ReadonlyMap<LocalTime, number>): readonly VolumePoint[] {
  return [...counts].map(([at, count]) => ({ at, count })).sort((a, b) => (a.at < b.at ? -1 : 1))
}
