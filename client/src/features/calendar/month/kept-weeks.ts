import { addMonths, monthOf, weekdayOf } from '#shared/domain/day.ts'
import { firstDaysOf, type Week, weeksOf } from '#shared/domain/weeks.ts'

/** Which weeks a month needs. Weeks are told by their first days. */
export interface WantedWeeks {
  readonly month: string
  /** 1 is Monday, 7 Sunday. */
  readonly firstWeekday: number
  readonly shown: readonly string[]
  /** What the months beside need more than that, in the order in which it is made: people turn onward more often. */
  readonly beside: readonly string[]
}

/** The row of a week, and the month whose heights it has. */
export interface Frame {
  readonly month: string
  readonly weeks: readonly Week[]
  readonly week: Week
}

export function weeksWanted(month: string, firstWeekday: number): WantedWeeks {
  const shown = firstDaysOf(month, firstWeekday)
  const later = firstDaysOf(addMonths(month, 1), firstWeekday)
  const earlier = firstDaysOf(addMonths(month, -1), firstWeekday).toReversed()
  const beside = [...later, ...earlier].filter((first) => !shown.includes(first))
  return { month, firstWeekday, shown, beside }
}

/**
 * What is kept after a turn, in order. A month that is there is only shown. For each week that is missing, one that was
 * shown until now is given up, which leaves its row to it; then one that no month beside needs.
 */
export function turned(
  kept: readonly string[],
  before: WantedWeeks,
  now: WantedWeeks,
): readonly string[] {
  if (kept.some((first) => weekdayOf(first) !== now.firstWeekday)) return now.shown
  const missing = now.shown.filter((first) => !kept.includes(first))
  const hidden = kept.filter((first) => !now.shown.includes(first))
  const left = hidden.filter((first) => before.shown.includes(first))
  const others = hidden.filter((first) => !left.includes(first) && !now.beside.includes(first))
  const given = [...left, ...others].slice(0, missing.length)
  if (missing.length === 0) return kept
  return [...kept.filter((first) => !given.includes(first)), ...missing].sort()
}

/** One week nearer to having the months beside, and nothing else; the same list when that is so. */
export function prepared(kept: readonly string[], now: WantedWeeks): readonly string[] {
  const missing = now.beside.find((first) => !kept.includes(first))
  const needless = kept.find((first) => !now.shown.includes(first) && !now.beside.includes(first))
  if (missing === undefined && needless === undefined) return kept
  const left = kept.filter((first) => first !== needless)
  return missing === undefined ? left : [...left, missing].sort()
}

/** A week that no month needs any more stays as it was until its row is given to another. */
export function frameOf(first: string, wanted: WantedWeeks, before: Frame | undefined): Frame {
  const month = monthFor(first, wanted) ?? before?.month ?? monthOf(first)
  if (before?.month === month && before.week.days[0] === first) return before
  const weeks = weeksOf(month, wanted.firstWeekday)
  const week = weeks.find(({ days }) => days[0] === first)
  if (!week) throw new Error(`${month} has no week that begins on ${first}`)
  return { month, weeks, week }
}

function monthFor(first: string, { month, shown, beside }: WantedWeeks): string | null {
  if (shown.includes(first)) return month
  if (!beside.includes(first)) return null
  return addMonths(month, first < (shown[0] ?? first) ? -1 : 1)
}
