import { type Accessor, createMemo, createRoot, untrack } from 'solid-js'
import type { RecordPlace } from '#client/binding/record-lists.ts'
import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { isAgreed, isOverdue } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'

/** What was agreed on, whose time has passed and that was not published, the newest first, whatever month they are in. */
export function createLatePosts(means: {
  readonly posts: Pick<Posts, 'inLists' | 'whole'>
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
}): Accessor<readonly string[]> {
  const { posts } = means
  const listed = listsOf(posts)
  return createMemo(() => {
    const ids = listed(AGREED)
    const today = means.today()
    const late: string[] = []
    for (const id of ids) {
      // Another date or status wakes the list: to ask each of them would be a subscription each.
      const post = untrack(() => posts.whole(id))
      if (post?.kind !== 'post' || post.at === null) continue
      if (dayOf(post.at) > today) break
      if (isOverdue(post, today, means.hour)) late.push(id)
    }
    return late.reverse()
  })
}

const AGREED = 'agreed'

/** Kept as long as the workspace is: 10,000 posts are placed once. */
const LISTS = new WeakMap<Pick<Posts, 'inLists'>, (name: string) => readonly string[]>()

function listsOf(posts: Pick<Posts, 'inLists'>): (name: string) => readonly string[] {
  const kept = LISTS.get(posts) ?? createRoot(() => posts.inLists(placeOf))
  LISTS.set(posts, kept)
  return kept
}

function placeOf({ at, status, deletedAt }: Post): RecordPlace {
  const isDue = at !== null && deletedAt === null && isAgreed(status)
  return { list: isDue ? AGREED : 'other', order: at ?? '' }
}
