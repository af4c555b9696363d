import { addDays, startOfWeek } from '#shared/domain/day.ts'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import type { PlacedPhase } from '#shared/domain/events/timeline.ts'
import { minutesOf, timeAt } from '#shared/domain/events/wall-minutes.ts'
import { dayOf } from '#shared/domain/local-time.ts'

/** Wall-clock minutes on a line from 0 to 1. */
export interface Scale {
  readonly from: number
  readonly until: number
  at(minutes: number): number
  /** What share of the line a phase takes; of a milestone, that of a day. */
  share(phase: Pick<PlacedPhase, 'begin' | 'end'>): number
  holds(minutes: number): boolean
}

export interface Tick {
  readonly day: string
  readonly at: number
  /** The first one, and the first of its month: with the month's name. */
  readonly isNamed: boolean
}

/** A week at least, so that one phase of a day is not as wide as a page. */
const LEAST = 7 * DAY_MINUTES
/** Behind the last one, for its name where it is short. */
const ROOM = 3 * DAY_MINUTES
/** More ticks would stand on one another. */
const MOST_TICKS = 12

/** Whole weeks, from the first to the last day of them all; `firstWeekday` as in `Formats`. */
export function scaleOf(
  phases: readonly Pick<PlacedPhase, 'begin' | 'end'>[],
  firstWeekday: number,
): Scale {
  // Of a plan that has none, or whose phases have not been read yet, a line that nobody sees.
  const all = phases.length > 0 ? phases : [{ begin: 0, end: 0 }]
  const first = Math.min(...all.map(({ begin }) => begin))
  const last = Math.max(...all.map(({ begin, end }) => Math.max(end, begin + DAY_MINUTES)))
  const from = minutesOf(startOfWeek(dayOf(timeAt(first)), firstWeekday))
  const week = startOfWeek(dayOf(timeAt(last + ROOM)), firstWeekday)
  const until = Math.max(minutesOf(addDays(week, 7)), from + LEAST)
  const length = until - from
  return {
    from,
    until,
    at: (minutes) => (minutes - from) / length,
    share: ({ begin, end }) => Math.max(end - begin, DAY_MINUTES) / length,
    holds: (minutes) => minutes >= from && minutes <= until,
  }
}

/** Each week that begins in it, or every second, fourth… of them where there is no room for all. */
export function ticksOf({ from, until, at }: Scale): readonly Tick[] {
  const weeks = Math.ceil((until - from) / DAY_MINUTES / 7)
  const every = 2 ** Math.max(0, Math.ceil(Math.log2(weeks / MOST_TICKS)))
  const start = timeAt(from)
  const ticks: Tick[] = []
  for (let week = 0; week < weeks; week += every) {
    const day = addDays(start, week * 7)
    const isNamed = ticks.at(-1)?.day.slice(0, 7) !== day.slice(0, 7)
    ticks.push({ day, at: at(minutesOf(day)), isNamed })
  }
  return ticks
}
