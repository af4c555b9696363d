import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import type { Post } from '#shared/domain/post.ts'

/** Posts of an event, by their days; those without one first. */
export function createLinkedPosts(
  { posts }: Pick<Workspace, 'posts'>,
  plan: Accessor<EventPlan>,
): Accessor<readonly Post[]> {
  const idsOf = posts.inLists(({ event, at, deletedAt }) => ({
    list: deletedAt === null && event !== null ? event : '',
    order: at ?? '',
  }))
  return createMemo(() =>
    idsOf(plan().id)
      .map(posts.whole)
      .filter((post) => post?.kind === 'post'),
  )
}
