import { addDays } from '#shared/domain/day.ts'
import { lastShown } from '#shared/domain/last-shown.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'

const HOUR = 3_600_000

/** How long from now; ms. */
export const SPANS = { hour: HOUR, fourHours: 4 * HOUR, day: 24 * HOUR, week: 168 * HOUR } as const

/** A moment as a day and an hour on somebody's clocks; ms since 1970. */
export function momentParts(
  at: number,
  zone: string,
): { readonly day: string; readonly hour: string } {
  const local = localTimeAt(at, zone)
  return { day: dayOf(local), hour: hourOf(local) ?? '00:00' }
}

/** @param hour such as `18:00` */
function momentOf(day: string, hour: string, zone: string): number {
  return instantOf(`${day}T${hour}`, zone)
}

/** What a deadline is moved to when only its day or only its hour is written. */
export function movedMoment(
  at: number | null,
  change: { readonly day?: string; readonly hour?: string },
  { now, zone }: { readonly now: number; readonly zone: string },
): number {
  const { day, hour } =
    at === null ? { day: momentParts(now, zone).day, hour: '18:00' } : momentParts(at, zone)
  const next = momentOf(change.day ?? day, change.hour ?? hour, zone)
  // An hour alone means the next time that clocks show it.
  return change.day === undefined && at === null && next <= now
    ? momentOf(addDays(day, 1), change.hour ?? hour, zone)
    : next
}

/** The same of what has happened: an hour alone is the last time that clocks showed it, and nothing is later than now. */
export function pastMoment(
  at: number | null,
  change: { readonly day?: string; readonly hour?: string },
  means: { readonly now: number; readonly zone: string },
): number {
  const { now, zone } = means
  if (at !== null || change.day !== undefined) return Math.min(movedMoment(at, change, means), now)
  const { day } = momentParts(now, zone)
  const on = (one: string) => lastShown(`${one}T${change.hour ?? '18:00'}`, zone, now)
  const today = on(day)
  return today <= now ? today : on(addDays(day, -1))
}
