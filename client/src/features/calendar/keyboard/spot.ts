import type { LocalTime } from '#shared/domain/local-time.ts'

/** Where the keyboard is. */
export type Spot =
  | { readonly on: 'day'; readonly day: string }
  /** `post`: its id, or the key of a slot that is free on that day. */
  | { readonly on: 'post'; readonly day: string; readonly post: string }
  /** An hour of a day in the week view, from 0 to 23. */
  | { readonly on: 'hour'; readonly day: string; readonly hour: number }
  /** "+3 more"; `at`: the hour whose it is, in the week view. */
  | { readonly on: 'more'; readonly day: string; readonly at?: LocalTime }
  /** In the tray of posts without a date. */
  | { readonly on: 'idea'; readonly post: string }

export function postAt(spot: Spot): string | null {
  return spot.on === 'post' || spot.on === 'idea' ? spot.post : null
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

/** `2026-10-22T09:00` */
export function timeOf({ day, hour }: Extract<Spot, { on: 'hour' }>): LocalTime {
  return `${day}T${String(hour).padStart(2, '0')}:00`
}
