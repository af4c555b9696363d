import { type Accessor, createEffect, createSignal, type Signal } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import { AGREED_STATUSES } from '#shared/domain/overdue.ts'
import type { Post, ShownStatus } from '#shared/domain/post.ts'
import type { AtRest } from '../frame/at-rest.ts'

/** Whether something is to be settled before a post goes out. Reactive; a moment behind what is written. */
export type Unsettled = (post: Post) => boolean

/** Somebody relies on them. Of what is still being written, everything may be missing. */
const RELIED_ON: readonly string[] = [...AGREED_STATUSES, 'review' satisfies ShownStatus]
/** Between two keys or two pictures, in ms. */
const SLICE_MS = 8
/** More than stand on any screen: those asked for last are kept, so that a month turned back to has its marks at once. */
const KEPT = 2_000

interface Judged {
  /** The post as it was read when it was judged, and by what besides. */
  of: Post | null
  by: unknown
  readonly answer: Signal<boolean>
}

/**
 * Counting every text of a month takes longer than turning to it may: each is counted once, while nobody does anything,
 * and only of posts that are asked for.
 */
export function createUnsettled(means: {
  readonly posts: Pick<Posts, 'whole'>
  readonly isUnready: (post: string) => boolean
  /** What it is judged by besides the post: another object after each change. */
  readonly rules: Accessor<unknown>
  readonly atRest: AtRest
  readonly now: () => number
}): Unsettled {
  const judged = new Map<string, Judged>()
  const waiting = new Set<string>()
  const [isWaiting, setWaiting] = createSignal(false)

  const judge = (id: string): void => {
    const known = judged.get(id)
    const post = means.posts.whole(id)
    if (!known) return
    if (post?.kind !== 'post' || post.deletedAt !== null) {
      judged.delete(id)
      return
    }
    known.of = post
    known.by = means.rules()
    known.answer[1](means.isUnready(id))
  }
  const slice = (): boolean => {
    const end = means.now() + SLICE_MS
    for (const id of waiting) {
      waiting.delete(id)
      judge(id)
      if (means.now() >= end) break
    }
    if (waiting.size > 0) return true
    for (const id of judged.keys()) {
      if (judged.size <= KEPT) break
      judged.delete(id)
    }
    setWaiting(false)
    return false
  }
  createEffect(() => {
    if (isWaiting()) means.atRest(slice)
  })

  return (post) => {
    if (!RELIED_ON.includes(post.status)) return false
    const known = judged.get(post.id) ?? { of: null, by: null, answer: createSignal(false) }
    // The last one again.
    judged.delete(post.id)
    judged.set(post.id, known)
    if (known.of !== post || known.by !== means.rules()) {
      waiting.add(post.id)
      setWaiting(true)
    }
    // Until it is judged anew, as it was.
    return known.answer[0]()
  }
}
