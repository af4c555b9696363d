import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Post } from '#shared/domain/post.ts'

/**
 * Posts of an event, by their days; those without one first.
 * @param event its id
 */
export function createLinkedPosts(
  { posts }: Pick<Workspace, 'posts'>,
  event: Accessor<string>,
): Accessor<readonly Post[]> {
  const idsOf = posts.inLists(({ event, at, deletedAt }) => ({
    list: deletedAt === null && event !== null ? event : '',
    order: at ?? '',
  }))
  return createMemo(() =>
    idsOf(event())
      .map(posts.whole)
      .filter((post) => post?.kind === 'post'),
  )
}
