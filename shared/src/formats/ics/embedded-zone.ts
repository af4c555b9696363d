/**
 * The rules of a zone as a file spells them out (VTIMEZONE): for names that mean nothing to anybody else, such as Outlook's
 * "Customized Time Zone" or " 1".
 */
import { LIMITS } from '../limits.ts'
import type { WallClock, ZoneRules } from '../zone.ts'
import { type Component, lineOf, linesOf } from './components.ts'
import { expandRule, type Window } from './recurrence.ts'
import { readWall } from './when.ts'

/** From here on, until the next one, clocks are `offset` (milliseconds) ahead of UTC. */
interface Change {
  readonly at: WallClock
  readonly offset: number
}

const LIVED: Window = { from: Date.UTC(1970, 0, 1), to: Date.UTC(2100, 0, 1) }
/** A zone changes its clocks twice a year; hundreds of halves are a bomb. */
const MOST_PARTS = 100

export function embeddedZone(component: Component): ZoneRules | null {
  const changes = component.parts.slice(0, MOST_PARTS).flatMap(changesOf)
  changes.sort((one, other) => one.at - other.at)
  const first = changes[0]
  if (!first) return null
  const offsetAt = (wall: WallClock) => lastBefore(changes, wall)?.offset ?? first.offset
  return {
    toInstant: (wall) => wall - offsetAt(wall),
    toWall: (instant) => instant + offsetAt(instant + offsetAt(instant)),
  }
}

function changesOf(part: Component): Change[] {
  const start = readWall(lineOf(part, 'DTSTART')?.value ?? '')
  const offset = offsetOf(lineOf(part, 'TZOFFSETTO')?.value ?? '')
  if (!start || offset === null) return []
  const walls = [start.wall]
  for (const { value } of linesOf(part, 'RDATE')) {
    for (const one of value.split(',').slice(0, 1000)) {
      const reading = readWall(one)
      if (reading) walls.push(reading.wall)
    }
  }
  const from = offsetOf(lineOf(part, 'TZOFFSETFROM')?.value ?? '') ?? offset
  for (const { value } of linesOf(part, 'RRULE').slice(0, 4)) {
    const expansion = expandRule(value, start.wall, LIVED, (instant) => instant + from, LIMITS)
    if (expansion.ok) walls.push(...expansion.starts)
  }
  return walls.map((at) => ({ at, offset }))
}

/** By halves: a file of thousands of events asks for each of them. */
function lastBefore(changes: readonly Change[], wall: WallClock): Change | undefined {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.at ?? Infinity) <= wall) low = middle + 1
    else high = middle
  }
  return changes[low - 1]
}

/** `+0200`, `-033000` */
function offsetOf(value: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/.exec(value.trim())
  if (!match) return null
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  return (match[1] === '-' ? -1000 : 1000) * seconds
}
