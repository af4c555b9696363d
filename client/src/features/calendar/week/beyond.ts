import type { Timed } from './lanes.ts'

/** What of a week stands above and below the hours that are in sight. */
export interface Beyond {
  readonly earlier: readonly Timed[]
  readonly later: readonly Timed[]
}

/** In minutes since midnight, as fractions where an edge cuts one. */
export interface Sight {
  readonly from: number
  readonly to: number
}

/**
 * Of several days, by their minutes.
 * @param covered what a post covers: one of which a part is in sight is seen
 */
export function beyondOf(posts: readonly Timed[], { from, to }: Sight, covered: number): Beyond {
  const sorted = posts.toSorted((a, b) => a.minute - b.minute)
  return {
    earlier: sorted.filter(({ minute }) => minute + covered <= from),
    later: sorted.filter(({ minute }) => minute >= to),
  }
}
