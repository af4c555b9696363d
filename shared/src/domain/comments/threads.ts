import type { Comment } from './comment.ts'

/** A comment and what was answered to it, in the order in which it was said. */
export interface Thread {
  /** The id of its first comment. */
  readonly id: string
  readonly first: Comment
  readonly replies: readonly Comment[]
}

/** Of one post, the oldest first. A comment that was taken back stays only where somebody has answered it. */
export function threadsOf(comments: readonly Comment[]): {
  readonly open: readonly Thread[]
  readonly resolved: readonly Thread[]
} {
  const sorted = [...comments].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  const byId = new Map(sorted.map((comment) => [comment.id, comment]))
  const replies = Map.groupBy(sorted, ({ thread }) => thread)
  const threads = sorted.flatMap((first): Thread[] => {
    // An answer that is here before what it answers begins a thread until that has come.
    if (first.thread !== null && byId.has(first.thread)) return []
    const live = (replies.get(first.id) ?? []).filter(({ deletedAt }) => deletedAt === null)
    if (first.deletedAt !== null && live.length === 0) return []
    return [{ id: first.id, first, replies: live }]
  })
  return {
    open: threads.filter(({ first }) => first.resolved === null),
    resolved: threads.filter(({ first }) => first.resolved !== null),
  }
}
