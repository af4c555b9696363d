import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { isInItsSlot } from '#shared/domain/slot.ts'

/** The other posts that were made for the same slot on the same day: somebody filled it apart. Reactive. */
export function slotMates(posts: Pick<Posts, 'onDay' | 'whole'>, post: Post): readonly Post[] {
  if (post.at === null || !isInItsSlot(post)) return []
  return posts.onDay(dayOf(post.at)).flatMap((id) => {
    const other = id === post.id ? undefined : posts.whole(id)
    const isMate = other?.kind === 'post' && other.slot === post.slot && isInItsSlot(other)
    return isMate ? [other] : []
  })
}
