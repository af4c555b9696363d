/** Whose devices may hold what is erased for longer than the others. */
export type Away =
  /** The relay does not say. */
  | { readonly kind: 'unknown' }
  /** The longest away first; `seenAt`: ms since 1970, null for never. Empty: everybody was here within a day. */
  | {
      readonly kind: 'known'
      readonly people: readonly { readonly id: string; readonly seenAt: number | null }[]
    }

const DAY_MS = 86_400_000

/**
 * @param moderators ids of those whose devices hold what is noted about people
 * @param lastSeen when the relay last saw each of them; null: it did not answer
 */
export function whoIsAway(
  moderators: readonly string[],
  lastSeen: ReadonlyMap<string, number | null> | null,
  now: number,
): Away {
  if (!lastSeen) return { kind: 'unknown' }
  const people = moderators.flatMap((id) => {
    const seenAt = lastSeen.get(id)
    if (seenAt === undefined || (seenAt !== null && now - seenAt < DAY_MS)) return []
    return [{ id, seenAt }]
  })
  return { kind: 'known', people: people.sort((a, b) => (a.seenAt ?? 0) - (b.seenAt ?? 0)) }
}
