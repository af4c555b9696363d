import { addDays, addMonths, inMonth, monthOf, startOfWeek } from '#shared/domain/day.ts'

type DayWay = (day: string, firstWeekday: number) => string

/** What each key leads to from a day (APG grid). */
const DAY_WAYS = {
  days: {
    ArrowLeft: (day) => addDays(day, -1),
    ArrowRight: (day) => addDays(day, 1),
    ArrowUp: (day) => addDays(day, -7),
    ArrowDown: (day) => addDays(day, 7),
  },
  weekEnds: {
    Home: (day, firstWeekday) => startOfWeek(day, firstWeekday),
    End: (day, firstWeekday) => addDays(startOfWeek(day, firstWeekday), 6),
  },
  months: {
    PageUp: (day) => inMonth(day, addMonths(monthOf(day), -1)),
    PageDown: (day) => inMonth(day, addMonths(monthOf(day), 1)),
  },
} as const satisfies Record<string, Record<string, DayWay>>

export const DAY_KEYS = {
  days: Object.keys(DAY_WAYS.days),
  weekEnds: Object.keys(DAY_WAYS.weekEnds),
  months: Object.keys(DAY_WAYS.months),
} as const

const WAYS = new Map<string, DayWay>(
  Object.values(DAY_WAYS).flatMap((ways) => Object.entries(ways)),
)

/** The day that a key leads to from another one, or null when the key is no way. */
export function dayTowards(key: string, day: string, firstWeekday: number): string | null {
  return WAYS.get(key)?.(day, firstWeekday) ?? null
}
