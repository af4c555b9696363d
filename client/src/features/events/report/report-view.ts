/** What came of an event, in figures. */
import type { CountedMeasure } from '#client/workspace/events/counted-measures.ts'
import { addDays, daysBetween } from '#shared/domain/day.ts'
import type { BudgetLine } from '#shared/domain/events/budget-line.ts'
import { type Entry, takesPart, waits } from '#shared/domain/events/entry.ts'
import type { Prize } from '#shared/domain/events/prize.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

export type MeasureState = 'met' | 'missed' | 'underway' | 'unknown' | 'noTarget'

export interface MeasureResult {
  readonly measure: CountedMeasure
  readonly state: MeasureState
  /** Of the target, in hundredths, rounded down so that nothing looks reached that is not; null where it cannot be said. */
  readonly percent: number | null
}

/** @param isOver nothing more will be counted: what is not reached by then has been missed */
export function measureResult(measure: CountedMeasure, isOver: boolean): MeasureResult {
  const { target, reached } = measure
  if (target === null || target <= 0) return { measure, state: 'noTarget', percent: null }
  if (reached === null) return { measure, state: 'unknown', percent: null }
  const percent = Math.floor((100 * reached) / target)
  const short = isOver && measure.waiting === 0 ? 'missed' : 'underway'
  return { measure, state: reached >= target ? 'met' : short, percent }
}

/** A dash for what nobody has counted: it is no zero. */
export function figureSaid(
  value: number | null,
  formats: { number(value: number): string },
): string {
  return value === null ? '–' : formats.number(value)
}

export interface Ratio {
  readonly some: number
  readonly all: number
}

/** In hundredths of the plan's currency. */
export function budgetRatio(lines: readonly Pick<BudgetLine, 'planned' | 'spent'>[]): Ratio {
  return lines.reduce(
    ({ some, all }, { planned, spent }) => ({ some: some + spent, all: all + planned }),
    { some: 0, all: 0 },
  )
}

/** Each of a prize of which there are several counts. */
export function prizeRatio(prizes: readonly Pick<Prize, 'count' | 'state'>[]): Ratio {
  return prizes.reduce(
    ({ some, all }, { count, state }) => ({
      some: some + (state === 'delivered' ? count : 0),
      all: all + count,
    }),
    { some: 0, all: 0 },
  )
}

/** Who takes part or may, as the plan counts them: not who was refused or has left. */
export function counted(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => takesPart(entry) || waits(entry))
}

export interface DayCount {
  readonly day: string
  readonly count: number
}

/** A column a day would be thinner than a hair. */
const MOST_DAYS = 120

/**
 * From the first day with an entry to the last, those without one too; of a very long time, the last of it. A file may say
 * a time that is still to come: nobody has entered then yet.
 */
export function entriesByDay(
  entries: Iterable<Pick<Entry, 'enteredAt'>>,
  timeZone: string,
  now: number,
): readonly DayCount[] {
  const counts = new Map<string, number>()
  for (const { enteredAt } of entries) {
    if (enteredAt > now) continue
    const day = dayOf(localTimeAt(enteredAt, timeZone))
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const days = [...counts.keys()].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const length = Math.min(MOST_DAYS, daysBetween(first, last) + 1)
  return Array.from({ length }, (_, at) => {
    const day = addDays(last, at - length + 1)
    return { day, count: counts.get(day) ?? 0 }
  })
}
