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
