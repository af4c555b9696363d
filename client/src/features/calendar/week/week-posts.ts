import { type Accessor, createMemo, mapArray } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { minuteOfDay } from '#shared/domain/clock-change.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'
import { intoLanes, type Lane } from './lanes.ts'

/** Where the posts of a week stand. Reactive by day: a post that changes has its own day laid out again. */
export interface WeekPosts {
  /** Those that begin in an hour, each with its lane. */
  inHour(day: string, hour: number): readonly Lane[]
  /** Ids of those that have no hour. */
  without(day: string): readonly string[]
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
  readonly days: Accessor<readonly string[]>
}): WeekPosts {
  const hourOfPost = (id: string): string | null => {
    const post = means.posts.whole(id)
    return post?.kind === 'post' && post.at !== null ? hourOf(post.at) : null
  }
  const columns = createMemo(
    mapArray(means.days, (day): Column => {
      const timed = createMemo(() =>
        means.shown.onDay(day).map((post) => ({ post, hour: hourOfPost(post) })),
      )
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
  }
}
