/** A date or a time as an event gives it (DTSTART, DUE, EXDATE, RECURRENCE-ID, ...). */
import { isLocalTime } from '#shared/domain/local-time.ts'
import type { WallClock, ZoneRules } from '../zone.ts'
import type { ContentLine } from './content-lines.ts'
import type { Zones } from './zones.ts'

export type When =
  | { readonly kind: 'day'; readonly wall: WallClock }
  /** The same on every clock, wherever it hangs. */
  | { readonly kind: 'floating'; readonly wall: WallClock }
  | { readonly kind: 'zoned'; readonly wall: WallClock; readonly zone: ZoneRules }

/** What the value says decides, not its declared type: `VALUE=DATE:20110804T120000` is a time. */
const SHAPE = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z?))?$/i

interface Reading {
  readonly wall: WallClock
  readonly hasHour: boolean
  readonly isUtc: boolean
}

export function readWall(value: string): Reading | null {
  // A quotation mark that was opened around the zone is closed here by some.
  const match = SHAPE.exec(value.replaceAll('"', '').trim())
  if (!match) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', utc] = match
  if (!isLocalTime(`${year}-${month}-${day}T${hour}:${minute}`)) return null
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`)
  return {
    // 60 is a leap second.
    wall: wall + Math.min(Number(second), 59) * 1000,
    hasHour: match[4] !== undefined,
    isUtc: utc === 'Z' || utc === 'z',
  }
}

/** One value of a line; a line of exceptions holds several, hence `value`. Null when it cannot be read. */
export function readWhen(value: string, line: ContentLine, zones: Zones): When | null {
  // A period (RDATE) counts from its beginning.
  const reading = readWall(value.split('/', 1)[0] ?? '')
  if (!reading) return null
  const { wall } = reading
  if (!reading.hasHour) return { kind: 'day', wall }
  if (reading.isUtc) return { kind: 'zoned', wall, zone: zones.utc }
  const name = line.params.get('TZID')
  const zone = name ? zones.find(name) : null
  return zone ? { kind: 'zoned', wall, zone } : { kind: 'floating', wall }
}

/** Two times are the same occurrence when this is equal, whatever zone each is written in. */
export function identityOf(when: When): string {
  if (when.kind === 'zoned') return `${stamp(when.zone.toInstant(when.wall))}Z`
  return when.kind === 'day' ? stamp(when.wall).slice(0, 8) : stamp(when.wall)
}

function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')
}
