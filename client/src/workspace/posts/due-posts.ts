import { type Accessor, createMemo, createRoot, untrack } from 'solid-js'
import { newestFirst, type RecordPlace } from '#client/binding/record-lists.ts'
import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { isAgreed, isOverdue } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'

export interface DuePost {
  readonly id: string
  /** Its time has passed. */
  readonly isLate: boolean
  /** What somebody agreed to is not what would go out. */
  readonly isVoid: boolean
}

/**
 * What was agreed on and is to go out until the end of today, whatever month it is in, what is late first and as its times
 * follow; after it that whose approval is void.
 */
export function createDuePosts(means: {
  readonly posts: Pick<Posts, 'inLists' | 'whole'>
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
}): Accessor<readonly DuePost[]> {
  const { posts } = means
  const listed = listsOf(posts)
  return createMemo(() => {
    const today = means.today()
    return ([AGREED, VOID] as const).flatMap((list) => {
      const due: DuePost[] = []
      for (const id of listed(list)) {
        // Another date or status wakes the list: to ask each of them would be a subscription each.
        const post = untrack(() => posts.whole(id))
        if (post?.kind !== 'post' || post.at === null) continue
        if (dayOf(post.at) > today) break
        due.push({ id, isLate: isOverdue(post, today, means.hour), isVoid: list === VOID })
      }
      return due.sort((a, b) => Number(b.isLate) - Number(a.isLate))
    })
  })
}

/**
 * The one to go on with after `post`: those first that may go out, then those whose approval is void, and last what
 * somebody else is at, since two who publish at once would do it twice. Null where none is left.
 */
export function nextDue(
  due: readonly DuePost[],
  post: string | null,
  of: { readonly isHeld: (id: string) => boolean; readonly isTaken: (id: string) => boolean },
): string | null {
  const here = due.findIndex(({ id }) => id === post)
  const round = [...due.slice(here + 1), ...due.slice(0, Math.max(0, here))]
  const rank = ({ id, isVoid }: DuePost) => (of.isTaken(id) ? 2 : isVoid ? 1 : 0)
  const [first] = round.filter(({ id }) => !of.isHeld(id)).sort((a, b) => rank(a) - rank(b))
  return first?.id ?? null
}

const AGREED = 'agreed'
const VOID = 'void'

/** Kept as long as the workspace is: 10,000 posts are placed once. */
const LISTS = new WeakMap<Pick<Posts, 'inLists'>, (name: string) => readonly string[]>()

function listsOf(posts: Pick<Posts, 'inLists'>): (name: string) => readonly string[] {
  const kept = LISTS.get(posts) ?? createRoot(() => posts.inLists(placeOf))
  LISTS.set(posts, kept)
  return kept
}

function placeOf({ at, status, createdAt, deletedAt }: Post): RecordPlace {
  const isDue = at !== null && deletedAt === null && isAgreed(status)
  if (!isDue) return { list: 'other', order: '' }
  // As on its day: of one hour in that in which they were made.
  return { list: status === VOID ? VOID : AGREED, order: `${at} ${newestFirst(-createdAt)}` }
}
