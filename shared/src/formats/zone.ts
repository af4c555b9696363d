/** Wall clocks as numbers, for what adds and compares many of them; the zones themselves are the domain's. */
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { instantOf, isTimeZone, localTimeAt } from '#shared/domain/zone.ts'

/** Milliseconds since 1970 of a wall clock, read as if it stood in UTC. */
export type WallClock = number

/** Turns the wall clock of one place into instants (milliseconds since 1970), and back. */
export interface ZoneRules {
  toInstant(wall: WallClock): number
  toWall(instant: number): WallClock
}

const MINUTE = 60_000

export const UTC: ZoneRules = { toInstant: (wall) => wall, toWall: (instant) => instant }

export function fixedOffset(minutes: number): ZoneRules {
  return {
    toInstant: (wall) => wall - minutes * MINUTE,
    toWall: (instant) => instant + minutes * MINUTE,
  }
}

/** The rules of an IANA zone, or null when the browser does not know its name. */
export function ianaZone(name: string): ZoneRules | null {
  // Offsets such as `+02:00` would be understood here too; a name begins with a letter.
  if (!/^[A-Za-z][\w+\-/]*$/.test(name) || !isTimeZone(name)) return null
  return {
    toInstant: (wall) => {
      const time = localTimeOf(wall)
      return time === null ? wall : instantOf(time, name) + secondsOf(wall)
    },
    toWall: (instant) => wallOf(localTimeAt(instant, name)) + secondsOf(instant),
  }
}

/** To the minute, as plans are kept; null outside of the years 0 to 9999. */
export function localTimeOf(wall: WallClock): LocalTime | null {
  if (!Number.isFinite(wall) || Math.abs(wall) > 8.64e15) return null
  const text = new Date(wall).toISOString().slice(0, 16)
  return isLocalTime(text) ? text : null
}

export function dayOfWall(wall: WallClock): LocalTime | null {
  return localTimeOf(wall)?.slice(0, 10) ?? null
}

/** `2026-10-22` or `2026-10-22T11:30`. */
export function wallOf(time: LocalTime): WallClock {
  return Date.parse(time.length === 10 ? `${time}T00:00Z` : `${time}Z`)
}

/** What `LocalTime` leaves out. */
function secondsOf(milliseconds: number): number {
  return milliseconds - Math.floor(milliseconds / MINUTE) * MINUTE
}
