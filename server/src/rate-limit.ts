export interface RateLimit {
  /** Milliseconds until the next request would be taken; 0 means that this one is. */
  take(key: string): number
}

const KEYS_REMEMBERED = 20_000

interface Bucket {
  readonly tokens: number
  readonly at: number
}

/** So many a minute for each key, which may be saved up and spent at once. Memory is bounded: the longest unseen go. */
export function createRateLimit(perMinute: number, now: () => number): RateLimit {
  // Two generations: to find the oldest of one map, the engine walks over every entry that was ever taken out of it.
  let seen = new Map<string, Bucket>()
  let seenBefore = new Map<string, Bucket>()
  const perMs = perMinute / 60_000

  return {
    take(key) {
      const at = now()
      const before = seen.get(key) ?? seenBefore.get(key) ?? { tokens: perMinute, at }
      const tokens = Math.min(perMinute, before.tokens + (at - before.at) * perMs)
      const taken = tokens >= 1
      seen.set(key, { tokens: taken ? tokens - 1 : tokens, at })
      if (seen.size >= KEYS_REMEMBERED / 2) {
        seenBefore = seen
        seen = new Map()
      }
      return taken ? 0 : Math.ceil((1 - tokens) / perMs)
    },
  }
}
