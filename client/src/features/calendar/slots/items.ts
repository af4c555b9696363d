import type { Posts } from '#client/workspace/workspace.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { FreeSlot } from './free-slots.ts'

/** The posts of a day and the slots that are free on it, by their keys, all by hour; a post stands before a slot of its hour. */
export function itemsOf(
  ids: readonly string[],
  free: readonly Pick<FreeSlot, 'key' | 'at'>[],
  posts: Pick<Posts, 'whole'>,
): readonly string[] {
  if (free.length === 0) return ids
  const timeOf = (id: string): LocalTime => {
    const post = posts.whole(id)
    return (post?.kind === 'post' && post.at) || ''
  }
  const all = [
    ...ids.map((id) => ({ id, at: timeOf(id) })),
    ...free.map(({ key, at }) => ({ id: key, at })),
  ]
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ id }) => id)
}
