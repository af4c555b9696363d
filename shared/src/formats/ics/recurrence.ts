/**
 * Recurrence rules (RRULE) to dates. `rrule-temporal` walks them: it is right about the corners of RFC 5545 and takes
 * a limit on its own work, where `ical.js` walks for ever through `FREQ=SECONDLY;BYMONTH=12` (see the decision in
 * `docs/decisions`). Rules are walked on the wall clock, as if it stood in UTC: a meeting at nine stays at nine.
 */
import { RRuleTemporal } from 'rrule-temporal'
import type { Limits } from '../limits.ts'
import type { WallClock } from '../zone.ts'
import { readWall } from './when.ts'

export type Expansion =
  /** `periods` is the work it took, at most: days of a daily rule, weeks of a weekly one. */
  | { readonly ok: true; readonly starts: readonly WallClock[]; readonly periods: number }
  | { readonly ok: false; readonly problem: 'unreadable' | 'too-much'; readonly periods: number }

export interface Window {
  readonly from: WallClock
  /** Included. */
  readonly to: WallClock
}

const HOUR = 3_600_000
const PERIOD: Readonly<Record<string, number>> = {
  YEARLY: 365 * 24 * HOUR,
  MONTHLY: 28 * 24 * HOUR,
  WEEKLY: 7 * 24 * HOUR,
  DAILY: 24 * HOUR,
  HOURLY: HOUR,
}

/** What a rule may say, and how; a part that is not one (`RRULE:AnythingRandom`) is passed over. */
const NUMBERS = '[+-]?\\d{1,3}(?:,[+-]?\\d{1,3}){0,400}'
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY)$/,
  INTERVAL: /^0*[1-9]\d{0,5}$/,
  COUNT: /^\d+$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  BYDAY: /^(?:[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU),?){1,400}$/,
  BYMONTH: /^(?:0?[1-9]|1[0-2])(?:,(?:0?[1-9]|1[0-2])){0,11}$/,
  BYMONTHDAY: new RegExp(`^${NUMBERS}$`),
  BYYEARDAY: new RegExp(`^${NUMBERS}$`),
  BYWEEKNO: new RegExp(`^${NUMBERS}$`),
  BYSETPOS: new RegExp(`^${NUMBERS}$`),
  BYHOUR: new RegExp(`^${NUMBERS}$`),
  BYMINUTE: new RegExp(`^${NUMBERS}$`),
  BYSECOND: new RegExp(`^${NUMBERS}$`),
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
}

/** Every part once, or null for a rule that says something it cannot mean. */
function parseRule(rule: string): Map<string, string> | null {
  const parts = new Map<string, string>()
  if (rule.length > 2_000) return null
  for (const text of rule.toUpperCase().replace(/\s/g, '').split(';')) {
    const [name = '', value] = text.split('=')
    if (value === undefined) continue
    const shape = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined
    // Extensions (`X-...`) are for the program that wrote them.
    if (!shape) {
      if (name.startsWith('X-')) continue
      return null
    }
    if (!shape.test(value) || parts.has(name)) return null
    parts.set(name, value)
  }
  return parts.has('FREQ') ? parts : null
}

/**
 * When the event takes place within the window, its first date (which a rule always includes) among them.
 * `toWall` turns an UNTIL that is given in UTC into the event's own wall clock.
 */
export function expandRule(
  rule: string,
  start: WallClock,
  window: Window,
  toWall: (instant: number) => WallClock,
  limits: Limits,
): Expansion {
  const parts = parseRule(rule)
  if (!parts) return { ok: false, problem: 'unreadable', periods: 0 }
  const period = PERIOD[parts.get('FREQ') ?? '']
  // A post every minute is not a plan.
  if (period === undefined) return { ok: false, problem: 'too-much', periods: 0 }
  const until = untilWall(parts.get('UNTIL'), toWall)
  const end = Math.min(window.to, until ?? window.to)
  if (end < start) return { ok: true, starts: inWindow([start], window), periods: 1 }
  const periods = Math.ceil((end - start) / period / Number(parts.get('INTERVAL') ?? 1)) + 1
  if (periods > limits.periodsPerEvent) return { ok: false, problem: 'too-much', periods: 0 }
  if (until !== null) parts.set('UNTIL', `${stamp(until)}Z`)
  // Larger than any window: the same as none.
  if ((parts.get('COUNT')?.length ?? 0) > 6) parts.delete('COUNT')
  try {
    const walked = new RRuleTemporal({
      rruleString: `DTSTART:${stamp(start)}Z\nRRULE:${[...parts].map(([name, value]) => `${name}=${value}`).join(';')}`,
      includeDtstart: true,
      maxIterations: limits.periodsPerEvent,
      maxCandidateEvaluations: limits.occurrencesPerEvent * 20,
      cache: false,
    }).between(new Date(Math.max(start, window.from)), new Date(end), true)
    if (walked.length > limits.occurrencesPerEvent)
      return { ok: false, problem: 'too-much', periods: limits.periodsPerEvent * 2 }
    return { ok: true, starts: walked.map((date) => date.epochMilliseconds), periods }
  } catch (error) {
    // Above its limits it throws an Error; what it cannot make sense of is a RangeError or a TypeError.
    const tooMuch = error instanceof Error && /^Maximum/.test(error.message)
    const problem = tooMuch ? 'too-much' : 'unreadable'
    // A rule that ran into its limits cost more than one that is merely long.
    return { ok: false, problem, periods: limits.periodsPerEvent * 2 }
  }
}

function inWindow(walls: readonly WallClock[], window: Window): WallClock[] {
  return walls.filter((wall) => wall >= window.from && wall <= window.to)
}

/** Null without an end. An UNTIL that is a day includes that day. */
function untilWall(value: string | undefined, toWall: (instant: number) => WallClock) {
  const reading = value === undefined ? null : readWall(value)
  if (!reading) return null
  if (!reading.hasHour) return reading.wall + 24 * HOUR - 1000
  return reading.isUtc ? toWall(reading.wall) : reading.wall
}

function stamp(wall: WallClock): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '')
}
