import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Point } from '../moving/drag-geometry.ts'
import { elementUnder } from '../moving/grabbing.ts'

/**
 * The time of the week that a hand aims at: in the band above the hours, a day without one.
 * @param edge the upper edge of what is held, which aims where it lies on an hour, too
 * @param from where the post comes from
 */
export function timeUnder(
  document: Document,
  hand: Point,
  edge: number,
  from: LocalTime | null,
): LocalTime | null {
  const cellAt = (y: number) =>
    elementUnder(document, hand.x, y)?.closest<HTMLElement>('[data-hour], [data-band]')
  const band = cellAt(hand.y)?.dataset
  if (band?.band !== undefined) return band.day ?? null
  for (const y of [edge, hand.y]) {
    const cell = cellAt(y)
    if (cell?.dataset.hour === undefined) continue
    const { top, height } = cell.getBoundingClientRect()
    const { day, hour } = cell.dataset
    const minute = minuteAt((y - top) / height, from && hourOf(from))
    return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  }
  return null
}

/**
 * As fine as a hand can aim: a quarter of an hour, or the minute that the post has already.
 * @param part how far below the beginning of the hour, from 0 to 1
 * @param own the hour that the post has
 */
export function minuteAt(part: number, own: string | null): number {
  const steps = [0, 15, 30, 45, ...(own === null ? [] : [Number(own.slice(3))])]
  const away = (step: number) => Math.abs(step - part * 60)
  return steps.reduce((best, step) => (away(step) < away(best) ? step : best))
}
