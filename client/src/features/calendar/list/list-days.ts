import { type Accessor, createMemo } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'
import type { Carry } from '../moving/carry.ts'
import type { FreeItems } from '../slots/free-slots.ts'
import { itemsOf } from '../slots/items.ts'
import type { ListedDay } from './list-layout.ts'

/** So far ahead slots that are free are listed, where nothing is planned later. */
const WEEKS_AHEAD = 8

/** The days of the list that have something to show, in order; and the one over which a post is carried. Reactive. */
export function createListDays(means: {
  readonly posts: Pick<Posts, 'planned' | 'whole'>
  readonly shown: Pick<FilteredPosts, 'onDay'>
  readonly carry: Pick<Carry, 'carried'>
  readonly free: Accessor<Pick<FreeItems, 'on'> | null>
  readonly today: Accessor<string>
}): Accessor<readonly ListedDay[]> {
  const { posts, shown } = means
  const aim = createMemo(() => {
    const to = means.carry.carried()?.to
    return to?.kind === 'time' ? to.at : null
  })
  const freeOn = (day: string) => means.free()?.on(day) ?? []
  const daysAhead = createMemo(() => {
    if (means.free() === null) return []
    const ends = [addDays(means.today(), 7 * WEEKS_AHEAD), posts.planned().at(-1) ?? '']
    const last = ends.sort().at(-1) ?? ''
    const days: string[] = []
    for (let day = means.today(); day <= last; day = addDays(day, 1))
      if (freeOn(day).length > 0) days.push(day)
    return days
  })
  const all = createMemo(() =>
    [...new Set([...posts.planned(), ...daysAhead()])]
      .sort()
      .map(
        (day): ListedDay => ({
          day,
          posts: itemsOf(shown.onDay(day), freeOn(day), posts),
          slot: null,
        }),
      )
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
    const ids = itemsOf(shown.onDay(day), freeOn(day), posts)
    const aimed: ListedDay = { day, posts: ids, slot: slotIn(ids, at) }
    const next = all().findIndex((one) => one.day >= day)
    const isThere = all()[next]?.day === day
    return all().toSpliced(next < 0 ? all().length : next, isThere ? 1 : 0, aimed)
  })
}
