import { type Accessor, createMemo, createSignal, untrack } from 'solid-js'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { Posts } from '#client/workspace/workspace.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import type { FilteredPosts } from './filtered-posts.ts'

export interface Strayed {
  /** Ids of the posts; reactive. */
  readonly posts: Accessor<readonly string[]>
  /** It has been read. */
  dismiss(): void
}

/** A post that was made or changed while a filter is on, and that the filter hides: it must not go without a word. */
export function createStrayed(means: {
  readonly posts: Pick<Posts, 'whole'>
  readonly undo: Pick<UndoStack, 'last'>
  readonly filter: Accessor<PostFilter>
  readonly shown: FilteredPosts
}): Strayed {
  const { undo, shown } = means
  /** What had been done when the filter was chosen: whoever chooses one knows that it hides. */
  const before = createMemo(() => {
    means.filter()
    return untrack(undo.last)
  })
  const [read, setRead] = createSignal(untrack(undo.last))
  const isHidden = (id: string): boolean => {
    const post = means.posts.whole(id)
    return post?.kind === 'post' && post.deletedAt === null && !shown.shows(id)
  }
  return {
    posts: createMemo(() => {
      const last = undo.last()
      if (last === null || last === before() || last === read()) return []
      return last.records.filter(isHidden)
    }),
    dismiss: () => setRead(undo.last()),
  }
}
