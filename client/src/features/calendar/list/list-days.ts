import { type Accessor, createMemo } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'
import type { Carry } from '../moving/carry.ts'
import type { ListedDay } from './list-layout.ts'

/** The days of the list that have something to show, in order; and the one over which a post is carried. Reactive. */
export function createListDays(means: {
  readonly posts: Pick<Posts, 'planned' | 'whole'>
  readonly shown: Pick<FilteredPosts, 'onDay'>
  readonly carry: Pick<Carry, 'carried'>
}): Accessor<readonly ListedDay[]> {
  const { posts, shown } = means
  const aim = createMemo(() => {
    const to = means.carry.carried()?.to
    return to?.kind === 'time' ? to.at : null
  })
  const all = createMemo(() =>
    posts
      .planned()
      .map((day): ListedDay => ({ day, posts: shown.onDay(day), slot: null }))
      .filter((one) => one.posts.length > 0),
  )
  /** A time without an hour comes first, as in the day. */
  const slotIn = (ids: readonly string[], at: string): number => {
    if (hourOf(at) === null) return 0
    const isBefore = (id: string): boolean => {
      const post = posts.whole(id)
      return post?.kind === 'post' && post.at !== null && post.at <= at
    }
    return ids.filter(isBefore).length
  }
  return createMemo(() => {
    const at = aim()
    if (at === null) return all()
    const day = dayOf(at)
    const ids = shown.onDay(day)
    const aimed: ListedDay = { day, posts: ids, slot: slotIn(ids, at) }
    const next = all().findIndex((one) => one.day >= day)
    const isThere = all()[next]?.day === day
    return all().toSpliced(next < 0 ? all().length : next, isThere ? 1 : 0, aimed)
  })
}
