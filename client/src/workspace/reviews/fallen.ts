import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { parseContent } from '#shared/domain/approval/content.ts'
import { type Difference, differencesOf } from '#shared/domain/approval/difference.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import type { Reviews } from './reviews.ts'

export type Void = Extract<Standing, { kind: 'void' }>

/** What is not as it was agreed to; null where that cannot be read any more. Not reactive, as the content of a post is not. */
export function changesSince(
  reviews: Pick<Reviews, 'content'> | null,
  post: string,
  { verdict }: Void,
): readonly Difference[] | null {
  const before = parseContent(verdict.content)
  const after = reviews?.content(post) ?? null
  return before && after && differencesOf(before, after)
}

/** Why an approval holds no longer, in a sentence. */
export function voidSentence(
  fallen: {
    readonly standing: Pick<Void, 'why'> & {
      readonly verdict: Pick<Void['verdict'], 'at' | 'createdBy'>
    }
    readonly differences: readonly Difference[]
    /** Of the post as it is, `2026-10-15T11:30`; the day that was agreed to is said where it has none any more. */
    readonly at: string | null
  },
  say: {
    readonly words: Words['approval']['void']
    readonly formats: Pick<Formats, 'dayShort'>
    readonly called: (person: string) => string
  },
): string {
  const { words } = say
  const { why, verdict } = fallen.standing
  const who = say.called(verdict.createdBy)
  if (why === 'date') return words.date(who)
  if (why === 'expired') {
    const at = fallen.at ?? verdict.at
    return words.expired(who, at === null ? '' : say.formats.dayShort(dayOf(at)))
  }
  const parts = new Set(fallen.differences.map(({ part }) => part))
  if (parts.size === 1 && parts.has('title')) return words.title(who)
  if (parts.has('body')) return parts.has('media') ? words.textAndMedia(who) : words.text(who)
  return parts.size === 1 && parts.has('media') ? words.media(who) : words.content(who)
}

/** Both of a post that is only listed; null where it has no approval that fell. Reactive with the post as it is given. */
export function fallenOf(
  reviews: Reviews | null,
  post: Post,
  say: Parameters<typeof voidSentence>[1],
): { readonly sentence: string; readonly differences: readonly Difference[] } | null {
  const standing = reviews?.standing(post.id)
  if (standing?.kind !== 'void') return null
  const differences = changesSince(reviews, post.id, standing) ?? []
  return { sentence: voidSentence({ standing, differences, at: post.at }, say), differences }
}
