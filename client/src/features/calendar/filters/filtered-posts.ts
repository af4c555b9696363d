import { type Accessor, createMemo, getOwner, runWithOwner } from 'solid-js'
import type { Posts } from '#client/workspace/workspace.ts'
import type { Post } from '#shared/domain/post.ts'
import { foldText, isFilterOn, matcherOf, type PostFilter } from '#shared/domain/post-filter.ts'

/** The posts that the filter lets through, day by day: only the days that are shown are ever looked at (M13). Reactive. */
export interface FilteredPosts {
  onDay(day: string): readonly string[]
  readonly unscheduled: Accessor<readonly string[]>
  shows(post: string): boolean
  /** What the words of a filter are looked for in, folded. */
  textOf(post: Post): string
}

export function createFilteredPosts(
  posts: Pick<Posts, 'onDay' | 'unscheduled' | 'whole' | 'wordsOf'>,
  filter: Accessor<PostFilter>,
): FilteredPosts {
  // A record that changes is another object: what is kept for it is never stale.
  const texts = new WeakMap<Post, string>()
  const textOf = (post: Post): string => {
    const known = texts.get(post)
    if (known !== undefined) return known
    // The excerpt is all there is until the document is read.
    const text = foldText(`${post.title}\n${posts.wordsOf(post.id) || post.excerpt}`)
    texts.set(post, text)
    return text
  }
  const matcher = createMemo(() => (isFilterOn(filter()) ? matcherOf(filter(), textOf) : null))
  const shows = (id: string): boolean => {
    const matches = matcher()
    if (matches === null) return true
    const post = posts.whole(id)
    return post?.kind !== 'post' || matches(post)
  }
  const only = (ids: readonly string[]) => (matcher() === null ? ids : ids.filter(shows))
  // A record that changes has its own day looked at again, however many days are asked for.
  const days = createMemo(() => {
    matcher()
    return { owner: getOwner(), lists: new Map<string, Accessor<readonly string[]>>() }
  })
  const matchingOn = (day: string): readonly string[] => {
    const { owner, lists } = days()
    const known = lists.get(day)
    if (known) return known()
    const list = runWithOwner(owner, () => createMemo(() => posts.onDay(day).filter(shows)))
    if (!list) return []
    lists.set(day, list)
    return list()
  }
  return {
    onDay: (day) => (matcher() === null ? posts.onDay(day) : matchingOn(day)),
    unscheduled: () => only(posts.unscheduled()),
    shows,
    textOf,
  }
}
