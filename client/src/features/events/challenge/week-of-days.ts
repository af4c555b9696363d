/** Which days the table shows: a week at a time, the present one first. */
const DAYS_SHOWN = 7

export interface ShownDays {
  readonly days: readonly string[]
  /** The one that a narrow screen shows. */
  readonly day: string
  /** The day so many days away, or the first or last; null where it is that already. */
  moved(by: number): string | null
}

/** @param days not empty, in their order @param chosen one of them; null: the last */
export function shownDays(days: readonly string[], chosen: string | null): ShownDays {
  const last = days.length - 1
  const found = chosen === null ? -1 : days.indexOf(chosen)
  const at = found === -1 ? last : found
  // The week that ends with the last day, and those before it.
  const end = last - Math.floor((last - at) / DAYS_SHOWN) * DAYS_SHOWN
  return {
    days: days.slice(Math.max(0, end - DAYS_SHOWN + 1), end + 1),
    day: days[at] ?? '',
    moved(by) {
      const to = Math.min(last, Math.max(0, at + by))
      return to === at ? null : (days[to] ?? null)
    },
  }
}
