import { type Accessor, createMemo, createSelector } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { type ChipLook, LANE, LINE } from '../chip/looks.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'
import type { Carry } from '../moving/carry.ts'
import type { FreeItems } from '../slots/free-slots.ts'
import type { DayRoom, Layout, Sized } from './layout.ts'

export interface DayPosts {
  readonly visible: readonly string[]
  /** How many of the posts are counted behind "+N more". */
  readonly more: number
  /** Before which of the visible posts the slot of the carried one is drawn; null when it is elsewhere. */
  readonly slot: number | null
  /** Each on a single line, but for those that get more lines. */
  readonly single: boolean
  /** How many lines more the title of each may take. */
  readonly extraLines: ReadonlyMap<string, number>
  /** Keys of the slots that are free, as many as the posts leave room for. */
  readonly free: readonly string[]
  /** How many more slots are free, and counted behind "+N more" too. */
  readonly moreFree: number
  /** Below the posts, or below the bands of the day, no line is left for "+N more". */
  readonly isFull: boolean
}

/** What a day of the grid shows of its posts. Reactive. */
export function createDayPosts(means: {
  readonly posts: Posts
  readonly shown: Pick<FilteredPosts, 'onDay'>
  readonly layout: Layout
  readonly carry: Carry
  readonly lookOf: (post: string) => ChipLook
  /** How many lanes above the posts of a day are taken. Reactive. */
  readonly lanes: (day: string) => number
  readonly free: Accessor<Pick<FreeItems, 'on'> | null>
}): (room: DayRoom, day: string) => DayPosts {
  const { posts, shown, layout, carry, lookOf, lanes } = means

  const aim = createMemo(() => {
    const to = carry.carried()?.to
    return to?.kind === 'time' ? to.at : null
  })
  // Wakes the day that is left and the one that is reached, not all that are there.
  const isAimedAt = createSelector(aim, (day: string, at) => at !== null && dayOf(at) === day)
  const aimedAt = (day: string): string | null => (isAimedAt(day) ? aim() : null)

  /** Among the posts of the day by hour; a time without an hour comes first, as in the list. */
  const slotIn = (ids: readonly string[], target: string): number => {
    if (hourOf(target) === null) return 0
    const isBefore = (id: string): boolean => {
      const post = posts.get(id)
      return post?.kind === 'post' && post.at !== null && post.at <= target
    }
    return ids.filter(isBefore).length
  }

  const sizeOf = (id: string): Sized => {
    const post = posts.whole(id)
    return { look: lookOf(id), title: post?.kind === 'post' ? post.title || post.excerpt : '' }
  }

  return (room, day) => {
    const ids = shown.onDay(day)
    const target = aimedAt(day)
    const sizes = ids.map(sizeOf)
    const height = room.height - lanes(day) * LANE
    const beside = (slots: number) =>
      layout.shown({ ...room, height: height - slots * LANE }, sizes, target !== null)
    const free = means.free()?.on(day) ?? []
    const alone = beside(0)
    // A slot that is free takes no post from its day, and none of its lines but what titles have more.
    const slots =
      free.findLastIndex((_, at) => {
        const lines = at + 1
        if (lines * LANE > height) return false
        const { count, single } = beside(lines)
        return count === ids.length && single === alone.single
      }) + 1
    const { count, single, extraLines } = slots === 0 ? alone : beside(slots)
    const visible = ids.slice(0, count)
    return {
      visible,
      more: ids.length - count,
      slot: target === null ? null : slotIn(visible, target),
      single,
      extraLines: new Map(visible.map((id, index) => [id, extraLines[index] ?? 0])),
      free: free.slice(0, slots).map(({ key }) => key),
      moreFree: free.length - slots,
      isFull: count === ids.length ? free.length > slots : height < LINE,
    }
  }
}
