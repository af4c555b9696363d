import { type Accessor, createMemo, untrack } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { createDuePosts } from '#client/workspace/posts/due-posts.ts'
import { isOver, livedOrder, nowAmong } from '#client/workspace/posts/lived-day.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { isAgreed, isOverdue } from '#shared/domain/overdue.ts'
import type { Post, ShownStatus } from '#shared/domain/post.ts'

/** On the workspace's clocks. */
export interface DayClock {
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
}

export interface PostsOfDay {
  /** Ids, in the order of their hours; those without an hour come last, for they have until the evening. */
  readonly ids: Accessor<readonly string[]>
  /** Before which of them the line of now stands; their number where all are past. */
  readonly nowAt: Accessor<number>
  /** Ids of those that should have gone out on a day before, the oldest first. */
  readonly earlier: Accessor<readonly string[]>
  readonly tomorrow: Accessor<{ readonly day: string; readonly count: number }>
  readonly counts: Accessor<DayCounts>
  stateOf(post: Post): PostState
  /** People rely on it, and it would not go out as it is. Reactive. */
  isUnsettled(post: Post): boolean
}

/** `past`: it went out, or was called off; `late`: it should have; `fallen`: its approval is void. */
export type PostState = 'past' | 'late' | 'fallen' | 'ahead'

export interface DayCounts {
  readonly planned: number
  /** Ids of those still to go out today that nothing holds. */
  readonly leaving: readonly string[]
  /** Of those, the ones whose approval is void. */
  readonly fallen: readonly string[]
  readonly fallenBefore: string | null
  /** Of the others that leave, those with points to be settled first. */
  readonly unsettled: readonly string[]
  /** Of today and before, without what a freeze holds. */
  readonly late: readonly string[]
}

const VOID = 'void' satisfies ShownStatus
const IN_REVIEW = 'review' satisfies ShownStatus

export function createPostsOfDay(
  workspace: Pick<Workspace, 'posts' | 'freezes' | 'reviews' | 'channels' | 'write'>,
  { today, hour }: DayClock,
): PostsOfDay {
  const { posts } = workspace
  const due = createDuePosts({ posts, today, hour })
  const wholeOf = (id: string): Post | null => {
    const found = posts.whole(id)
    return found?.kind === 'post' ? found : null
  }
  const ids = createMemo(() => livedOrder(posts.onDay(today()), wholeOf))
  const limits = changesOf(workspace.write.settings)
  const isHeld = (id: string) => (workspace.freezes()?.hold(id) ?? null) !== null
  // By all of them it is judged, and of the limits and the channels none wakes whoever asks.
  const rules = createMemo(() => [limits(), workspace.channels(), workspace.reviews()])
  // A post is another object after each change: with one that is written over this page, the others are not counted again.
  const judged = new WeakMap<Post, { readonly by: unknown; readonly isUnsettled: boolean }>()
  const isUnsettled = (post: Post): boolean => {
    if (!isReliedOn(post.status)) return false
    const by = rules()
    const known = judged.get(post)
    if (known?.by === by) return known.isUnsettled
    const found = untrack(() => workspace.reviews()?.unready(post.id) === 'points')
    judged.set(post, { by, isUnsettled: found })
    return found
  }
  const earlier = createMemo(() =>
    due()
      .filter(({ id, isLate }) => {
        const at = isLate ? untrack(() => wholeOf(id))?.at : null
        return at && dayOf(at) < today()
      })
      .map(({ id }) => id),
  )
  const tomorrow = createMemo(() => {
    const day = addDays(today(), 1)
    return { day, count: posts.onDay(day).filter((id) => isPlanned(wholeOf(id))).length }
  })
  const counts = createMemo((): DayCounts => {
    const planned = ids().flatMap((id) => wholeOf(id) ?? [])
    const leaving = planned.filter((post) => isLeaving(post, hour()) && !isHeld(post.id))
    const fallen = leaving.filter(({ status }) => status === VOID)
    const hours = fallen.flatMap(({ at }) => (at && hourOf(at)) ?? [])
    return {
      planned: planned.filter(isPlanned).length,
      leaving: leaving.map(({ id }) => id),
      fallen: fallen.map(({ id }) => id),
      fallenBefore: hours.at(0) ?? null,
      unsettled: leaving
        .filter((post) => post.status !== VOID && isUnsettled(post))
        .map(({ id }) => id),
      late: due()
        .filter(({ id, isLate }) => isLate && !isHeld(id))
        .map(({ id }) => id),
    }
  })
  return {
    ids,
    earlier,
    tomorrow,
    counts,
    nowAt: createMemo(() => nowAmong(ids(), wholeOf, hour)),
    stateOf(post) {
      if (isOverdue(post, today(), hour)) return 'late'
      if (post.status === VOID) return 'fallen'
      return isOver(post.status) ? 'past' : 'ahead'
    },
    isUnsettled,
  }
}

/** Somebody counts on it today: it was agreed on, or is about to be. The day of a draft or an idea is a proposal. */
function isLeaving({ at, status }: Post, now: string): boolean {
  if (!isReliedOn(status)) return false
  const own = at && hourOf(at)
  return !own || own >= now
}

function isReliedOn(status: string): boolean {
  return isAgreed(status) || status === IN_REVIEW
}

function isPlanned(post: Post | null): boolean {
  return post !== null && post.status !== ('cancelled' satisfies ShownStatus)
}
