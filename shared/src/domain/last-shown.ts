import type { LocalTime } from '#shared/domain/local-time.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'

const MINUTE_MS = 60_000
/** By how much clocks are set back. */
const SET_BACK_MS = [60 * MINUTE_MS, 30 * MINUTE_MS]

/**
 * When the clocks of a zone showed this time. Of an hour that a night has twice it is the second, once that has come.
 * @param now ms since 1970
 */
export function lastShown(time: LocalTime, timeZone: string, now: number): number {
  const first = instantOf(time, timeZone)
  const shown = localTimeAt(first, timeZone)
  const again = SET_BACK_MS.map((by) => first + by)
  return again.find((at) => at <= now && localTimeAt(at, timeZone) === shown) ?? first
}
