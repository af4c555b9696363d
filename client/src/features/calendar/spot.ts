import { addDays, addMonths, inMonth, monthOf, startOfWeek } from '#shared/domain/day.ts'

/** Where the keyboard is. */
export type Spot =
  | { readonly on: 'day'; readonly day: string }
  | { readonly on: 'post'; readonly day: string; readonly post: string }
  /** "+3 more" */
  | { readonly on: 'more'; readonly day: string }
  /** In the tray of ideas without a date. */
  | { readonly on: 'idea'; readonly post: string }

export function postAt(spot: Spot): string | null {
  return spot.on === 'post' || spot.on === 'idea' ? spot.post : null
}

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

/** The neighbour of an item in a list, or null when the key leads nowhere. */
export function itemTowards<Item>(key: string, items: readonly Item[], at: number): Item | null {
  switch (key) {
    case 'ArrowUp':
      return items[at - 1] ?? null
    case 'ArrowDown':
      return items[at + 1] ?? null
    case 'Home':
      return items[0] ?? null
    case 'End':
      return items.at(-1) ?? null
    default:
      return null
  }
}
