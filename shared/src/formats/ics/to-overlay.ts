import { addDays } from '#shared/domain/day.ts'
import type { NamedDays } from '#shared/domain/overlay.ts'
import { oneLine } from '../clean-text.ts'
import { detect } from '../detect.ts'
import { LIMITS, LONGEST_TITLE } from '../limits.ts'
import type { FileProblem } from '../problem.ts'
import { sizeProblem } from '../size-problem.ts'
import { dayOfWall, type WallClock, wallOf } from '../zone.ts'
import { lineOf } from './components.ts'
import { readLines } from './content-lines.ts'
import { type DatedEvent, isDated, latestVersions, readEvents, titleOf } from './events.ts'
import { layOut } from './occurrences.ts'
import { type Calendar, readCalendar } from './read-calendar.ts'
import { unescapeText } from './text-values.ts'
import { readWhen } from './when.ts'
import { makeZones, type Zones } from './zones.ts'

export type ReadOverlay =
  | {
      readonly ok: true
      /** As the file calls itself; empty where it does not. */
      readonly name: string
      readonly days: readonly NamedDays[]
      /** How many events have an hour, or lie elsewhere in time, and name no day. */
      readonly left: number
    }
  | { readonly ok: false; readonly problem: FileProblem }

const DAY = 24 * 3_600_000
/** Of a calendar that names more, the first count: it is one of posts. */
const MOST_DAYS = 1_000

/**
 * The days that a calendar file names: its events without an hour, within the window.
 * @param window days, both included
 */
export function readOverlay(
  bytes: Uint8Array,
  window: { readonly from: string; readonly to: string },
): ReadOverlay {
  const problem = sizeProblem(bytes.length, LIMITS)
  if (problem) return { ok: false, problem }
  const detected = detect(bytes)
  if (detected.kind === 'other')
    return { ok: false, problem: { kind: 'other-kind', is: detected.is } }
  if (detected.kind !== 'calendar') return { ok: false, problem: { kind: 'no-events' } }
  const read = readCalendar(bytes, LIMITS)
  if (!read.ok) return read
  const { components, zones: written } = read.calendar
  const zones = makeZones(written)
  const { events } = latestVersions(readEvents(components, zones).events)
  const whole = events.filter(isDated).filter(({ start, task }) => start.kind === 'day' && !task)
  const walls = { from: wallOf(window.from), to: wallOf(window.to) + DAY - 1 }
  const laidOut = layOut(whole, zones, walls, ({ wall }) => wall, LIMITS)
  const days = laidOut.occurrences.flatMap(({ event, start }): NamedDays[] => {
    const title = titleOf(event.component).slice(0, LONGEST_TITLE)
    const from = dayOfWall(start.wall)
    if (title === '' || from === null) return []
    const to = addDays(from, lengthOf(event, zones) - 1)
    return to >= window.from && from <= window.to ? [{ from, to, title }] : []
  })
  const named = days.toSorted((a, b) => (a.from < b.from ? -1 : 1)).slice(0, MOST_DAYS)
  return { ok: true, name: nameOf(bytes), days: named, left: events.length - whole.length }
}

/** Nothing in it has an hour, is to be done, or was a post of ours: it may well be there to name days. */
export function namesDaysOnly({ components, zones }: Calendar): boolean {
  const { events, left } = readEvents(components, makeZones(zones))
  return (
    left.length === 0 &&
    events.length === components.length &&
    events.every(
      ({ start, task, component }) =>
        start?.kind === 'day' && !task && !lineOf(component, 'X-RUCHE-ID'),
    )
  )
}

/** In days. The end of a day without an hour is the day after (RFC 5545, 3.6.1); some files write the day itself. */
function lengthOf({ component, start }: DatedEvent, zones: Zones): number {
  const line = lineOf(component, 'DTEND')
  const end: WallClock = (line && readWhen(line.value, line, zones)?.wall) ?? start.wall
  return Math.max(1, Math.round((end - start.wall) / DAY))
}

function nameOf(bytes: Uint8Array): string {
  for (const { name, value } of readLines(bytes)) {
    if (name === 'X-WR-CALNAME' || name === 'NAME')
      return oneLine(unescapeText(value)).slice(0, LONGEST_TITLE)
    if (name === 'BEGIN' && value.trim().toUpperCase() === 'VEVENT') break
  }
  return ''
}
