import type { Words } from '#client/i18n/words.ts'
import type { Publication } from '#shared/domain/publication.ts'

/** What the one button says that marks a post as published wherever it is not marked yet. */
export function publishLabel(
  channels: readonly string[],
  publications: ReadonlyMap<string, Publication>,
  isEarly: boolean,
  words: Pick<Words, 'post' | 'publishing'>,
): string {
  const { length } = channels
  const left = channels.filter((channel) => !publications.has(channel)).length
  const { post } = words
  if (length > 0 && left === 0) return words.publishing.finish
  if (left < length) return post.publishRest(left)
  // Each channel has a button with the same words, for itself.
  if (length > 1) return isEarly ? post.publishAllEarly(length) : post.publishAll(length)
  return isEarly ? post.publishEarly : post.advance.scheduled
}
