import type { Comment } from '#shared/domain/comments/comment.ts'
import { threadsOf } from '#shared/domain/comments/threads.ts'
import type { Notice } from './notice.ts'

/** As long as a comment counts as new: see `seen.ts`. */
export const TOLD_MS = 30 * 86_400_000

/**
 * What somebody is told of what was said about one post: where they are named, and what was answered where they spoke; all of it
 * where the post `isTheirs`.
 */
export function commentNotices(
  person: string,
  comments: readonly Comment[],
  isTheirs = false,
): Notice[] {
  return threadsOf(comments).open.flatMap(({ first, replies }) => {
    let spoke = false
    return [first, ...replies].flatMap((comment): Notice[] => {
      const { id, post, createdBy, createdAt, deletedAt, mentions, text } = comment
      if (createdBy === person) spoke = true
      if (createdBy === person || deletedAt !== null) return []
      const isNamed = mentions.includes(person)
      if (!isNamed && !spoke && !isTheirs) return []
      return [
        {
          kind: isNamed ? 'mention' : spoke ? 'reply' : 'said',
          post,
          occasion: id,
          from: createdAt,
          until: createdAt + TOLD_MS,
          dueAt: null,
          by: createdBy,
          words: text,
        },
      ]
    })
  })
}
