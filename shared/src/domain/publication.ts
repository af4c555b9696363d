/**
 * Where a post has appeared: one field a channel (M2), `published:{channel}`, which is the address there, or `true`
 * where nobody said it. It is no part of what is approved: it comes after.
 */
import { isSafeKey, memberKey, type RecordMap } from '#shared/domain/fields.ts'

export interface Publication {
  /** As somebody pasted it; null where nobody did. */
  readonly address: string | null
}

const PUBLISHED = 'published'

export function publishedOn(channel: string): string {
  return memberKey(PUBLISHED, channel)
}

/** By channel; what makes no sense is as if it were not there (M5). */
export function publicationsIn(map: RecordMap): ReadonlyMap<string, Publication> {
  const publications = new Map<string, Publication>()
  for (const [key, value] of map) {
    const channel = key.slice(PUBLISHED.length + 1)
    if (!key.startsWith(`${PUBLISHED}:`) || !isSafeKey(channel)) continue
    if (value === true) publications.set(channel, { address: null })
    else if (typeof value === 'string') publications.set(channel, { address: value || null })
  }
  return publications
}

/** Whether it has appeared on every channel it was meant for. */
export function hasAppeared(
  channels: readonly string[],
  publications: ReadonlyMap<string, Publication>,
): boolean {
  return channels.length > 0 && channels.every((channel) => publications.has(channel))
}
