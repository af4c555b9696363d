export interface RateLimit {
  /**
   * Milliseconds until the next request would be taken; 0 means that this one is.
   * @param perMinute where it is another one for this key, now
   */
  take(key: string, perMinute?: number): number
}

const KEYS_REMEMBERED = 20_000

interface Bucket {
  /** What has been taken and not been made good by time. */
  readonly used: number
  readonly at: number
}

/** So many a minute for each key, which may be saved up and spent at once. Memory is bounded: the longest unseen go. */
export function createRateLimit(usualPerMinute: number, now: () => number): RateLimit {
  // Two generations: to find the oldest of one map, the engine walks over every entry that was ever taken out of it.
  let seen = new Map<string, Bucket>()
  let seenBefore = new Map<string, Bucket>()

  return {
    take(key, perMinute = usualPerMinute) {
      const at = now()
      const perMs = perMinute / 60_000
      const before = seen.get(key) ?? seenBefore.get(key) ?? { used: 0, at }
      const used = Math.max(0, before.used - (at - before.at) * perMs)
      const over = used + 1 - perMinute
      // Sums of fractions are off by less than a request that anybody would notice.
      const taken = over <= 1e-9
      seen.set(key, { used: taken ? used + 1 : used, at })
      if (seen.size >= KEYS_REMEMBERED / 2) {
        seenBefore = seen
        seen = new Map()
      }
      return taken ? 0 : Math.ceil(over / perMs)
    },
  }
}
