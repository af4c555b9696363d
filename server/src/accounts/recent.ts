/** Remembers answers for a moment: a device opens a socket for each document, and all come back after a restart. */
export interface Recent<T> {
  /** The answer remembered for the key, or else what `find` finds; that it found nothing is not remembered. */
  get(key: string, find: () => T | null): T | null
  /** Called by whatever takes something away, so that it is away at once. */
  forget(): void
}

/** Milliseconds for which an answer is taken for true without being asked for again. */
export const REMEMBERED_MS = 10_000
const KEYS_REMEMBERED = 10_000

export function createRecent<T>(now: () => number): Recent<T> {
  const answers = new Map<string, { readonly value: T; readonly until: number }>()
  return {
    get(key, find) {
      const known = answers.get(key)
      if (known && known.until > now()) return known.value
      const value = find()
      if (value === null) return null
      if (answers.size >= KEYS_REMEMBERED) answers.clear()
      answers.set(key, { value, until: now() + REMEMBERED_MS })
      return value
    },
    forget: () => answers.clear(),
  }
}
