/** Remembers what somebody is in the middle of, in memory: each entry is taken out once, and in time. */
export interface Once<T> {
  put(key: string, value: T): void
  /** Null when it was never there, was taken before, or is too old. */
  take(key: string): T | null
}

export interface OnceParts {
  readonly now: () => number
  readonly keptMs: number
  /** When there are more, the oldest goes. */
  readonly most: number
}

export function createOnce<T>({ now, keptMs, most }: OnceParts): Once<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>()
  return {
    put(key, value) {
      entries.set(key, { value, until: now() + keptMs })
      const oldest = entries.keys().next().value
      if (entries.size > most && oldest !== undefined) entries.delete(oldest)
    },
    take(key) {
      const entry = entries.get(key)
      entries.delete(key)
      return entry && entry.until > now() ? entry.value : null
    },
  }
}
