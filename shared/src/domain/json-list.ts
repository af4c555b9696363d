/** The list that is written there as JSON; null for what is none. What stands in it may be anything. */
export function jsonList(written: unknown): readonly unknown[] | null {
  if (typeof written !== 'string') return null
  try {
    const read: unknown = JSON.parse(written)
    return Array.isArray(read) ? read : null
  } catch {
    return null
  }
}
