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

/** The day that a key leads to from another one (APG grid), or null when the key is no way. */
export function dayTowards(key: string, day: string, firstWeekday: number): string | null {
  const weekStart = startOfWeek(day, firstWeekday)
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return weekStart
    case 'End':
      return addDays(weekStart, 6)
    case 'PageUp':
      return inMonth(day, addMonths(monthOf(day), -1))
    case 'PageDown':
      return inMonth(day, addMonths(monthOf(day), 1))
    default:
      return null
  }
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
