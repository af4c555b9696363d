/**
 * Time zones, through `Temporal`: native in Node 26 and in current browsers; the app puts `temporal-polyfill` in its
 * place where it is missing, before it calls anything here. No other module of the formats asks for it.
 */
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'

/** Milliseconds since 1970 of a wall clock, read as if it stood in UTC: wall clocks add and compare as numbers. */
export type WallClock = number

/** Turns the wall clock of one place into instants (milliseconds since 1970), and back. */
export interface ZoneRules {
  /** A time that a change of clocks skips is the one as much later; one that occurs twice is the earlier. */
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
  if (!isZoneName(name)) return null
  return {
    toInstant: (wall) =>
      Temporal.Instant.fromEpochMilliseconds(wall)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime()
        .toZonedDateTime(name).epochMilliseconds,
    toWall: (instant) =>
      instant +
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).offsetNanoseconds /
        1_000_000,
  }
}

function isZoneName(name: string): boolean {
  // `Temporal` would also take offsets and whole dates here; a name begins with a letter.
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
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

/** `2026-10-22` or `2026-10-22T11:30`, which must be a `LocalTime`. */
export function wallOf(time: LocalTime): WallClock {
  return Date.parse(time.length === 10 ? `${time}T00:00Z` : `${time}Z`)
}
