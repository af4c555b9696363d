import type { PostRefusal } from '#client/commands/change-posts.ts'
import type { Words } from '#client/i18n/words.ts'

/** Why posts were left as they were, the reason that holds for most of them first. */
export function leftSentences(
  left: ReadonlyMap<PostRefusal, number>,
  words: Pick<Words, 'selection'>,
): readonly string[] {
  return [...left]
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => words.selection.left(count, words.selection.why[why]))
}
