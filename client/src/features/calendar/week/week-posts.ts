import { type Accessor, createMemo, mapArray } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { minuteOfDay } from '#shared/domain/clock-change.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'
import type { FreeItems } from '../slots/free-slots.ts'
import { itemsOf } from '../slots/items.ts'
import { intoLanes, type Laid, type Lane, type LaneRoom, type Rest, type Timed } from './lanes.ts'

/**
 * Where the posts of a week stand, and among them the slots that are free, by their keys. Reactive by day: a post that
 * changes has its own day laid out again.
 */
export interface WeekPosts {
  /** Those that begin in an hour and have a lane. */
  inHour(day: string, hour: number): readonly Lane[]
  /** Those that begin in it and have none; null where all have one. */
  restOf(day: string, hour: number): Rest | null
  /** Posts with an hour, of all days; of what is free there is nothing to miss. */
  readonly timed: Accessor<readonly Timed[]>
  /** Ids of those that have no hour. */
  without(day: string): readonly string[]
}

/** What a post covers of its day on the screen: a chip is that high. `WeekView.css` has the same proportion. */
export const COVERED_MINUTES = 45

interface Column {
  readonly day: string
  readonly laid: Accessor<Laid>
  readonly timed: Accessor<readonly Timed[]>
  readonly without: Accessor<readonly string[]>
}

export function createWeekPosts(means: {
  readonly posts: Pick<Posts, 'whole'>
  readonly shown: Pick<FilteredPosts, 'onDay'>
  readonly free: Accessor<Pick<FreeItems, 'on' | 'of'> | null>
  readonly days: Accessor<readonly string[]>
  readonly room: Accessor<LaneRoom>
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
      const all = createMemo(() => onDay(day).map((post) => ({ post, hour: hourOfPost(post) })))
      const timed = createMemo(() =>
        all().flatMap(({ post, hour }) =>
          hour === null ? [] : [{ post, minute: minuteOfDay(hour) }],
        ),
      )
      return {
        day,
        timed,
        laid: createMemo(() => intoLanes(timed(), COVERED_MINUTES, means.room())),
        without: createMemo(() => all().flatMap(({ post, hour }) => (hour === null ? [post] : []))),
      }
    }),
  )
  const columnOf = (day: string) => columns().find((column) => column.day === day)
  return {
    inHour(day, hour) {
      const all = columnOf(day)?.laid().lanes ?? []
      return all.filter(({ minute }) => Math.floor(minute / 60) === hour)
    },
    restOf: (day, hour) =>
      columnOf(day)
        ?.laid()
        .rests.find((rest) => rest.hour === hour) ?? null,
    timed: createMemo(() =>
      columns().flatMap(({ timed }) => timed().filter(({ post }) => !means.free()?.of(post))),
    ),
    without: (day) => columnOf(day)?.without() ?? [],
  }
}
