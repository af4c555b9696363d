import { type Accessor, createMemo, mapArray } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { minuteOfDay } from '#shared/domain/clock-change.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'
import type { FreeItems } from '../slots/free-slots.ts'
import { itemsOf } from '../slots/items.ts'
import { intoLanes, type Lane } from './lanes.ts'

/**
 * Where the posts of a week stand, and among them the slots that are free, by their keys. Reactive by day: a post that
 * changes has its own day laid out again.
 */
export interface WeekPosts {
  /** Those that begin in an hour, each with its lane. */
  inHour(day: string, hour: number): readonly Lane[]
  /** Ids of those that have no hour. */
  without(day: string): readonly string[]
  /** All of a day, by hour. */
  onDay(day: string): readonly string[]
}

/** What a post covers of its day on the screen: a chip is that high. `WeekView.css` has the same proportion. */
const COVERED_MINUTES = 45

interface Column {
  readonly day: string
  readonly lanes: Accessor<readonly Lane[]>
  readonly without: Accessor<readonly string[]>
}

export function createWeekPosts(means: {
  readonly posts: Pick<Posts, 'whole'>
  readonly shown: Pick<FilteredPosts, 'onDay'>
  readonly free: Accessor<Pick<FreeItems, 'on' | 'of'> | null>
  readonly days: Accessor<readonly string[]>
}): WeekPosts {
  const hourOfPost = (id: string): string | null => {
    const free = means.free()?.of(id)
    if (free) return hourOf(free.at)
    const post = means.posts.whole(id)
    return post?.kind === 'post' && post.at !== null ? hourOf(post.at) : null
  }
  const onDay = (day: string) =>
    itemsOf(means.shown.onDay(day), means.free()?.on(day) ?? [], means.posts)
  const columns = createMemo(
    mapArray(means.days, (day): Column => {
      const timed = createMemo(() => onDay(day).map((post) => ({ post, hour: hourOfPost(post) })))
      return {
        day,
        lanes: createMemo(() =>
          intoLanes(
            timed().flatMap(({ post, hour }) =>
              hour === null ? [] : [{ post, minute: minuteOfDay(hour) }],
            ),
            COVERED_MINUTES,
          ),
        ),
        without: createMemo(() =>
          timed().flatMap(({ post, hour }) => (hour === null ? [post] : [])),
        ),
      }
    }),
  )
  const columnOf = (day: string) => columns().find((column) => column.day === day)
  return {
    inHour(day, hour) {
      const all = columnOf(day)?.lanes() ?? []
      return all.filter(({ minute }) => Math.floor(minute / 60) === hour)
    },
    without: (day) => columnOf(day)?.without() ?? [],
    onDay,
  }
}
