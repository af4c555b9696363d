import type { Words } from '#client/i18n/words.ts'
import type { Difference } from '#shared/domain/approval/difference.ts'
import type { VoidReason } from '#shared/domain/approval/standing.ts'

/** Why an approval holds no longer, in a sentence; where the post is open, and where it waits to go out. */
export function voidSentence(
  fallen: {
    readonly why: VoidReason
    readonly differences: readonly Difference[]
    /** Who had approved, as they are called. */
    readonly who: string
    /** For which day, in words. */
    readonly day: string
  },
  words: Words['approval']['void'],
): string {
  const { why, differences, who, day } = fallen
  if (why === 'date') return words.date(who)
  if (why === 'expired') return words.expired(who, day)
  const parts = new Set(differences.map(({ part }) => part))
  if (parts.size === 1 && parts.has('title')) return words.title(who)
  if (parts.has('body')) return parts.has('media') ? words.textAndMedia(who) : words.text(who)
  return parts.size === 1 && parts.has('media') ? words.media(who) : words.content(who)
}
