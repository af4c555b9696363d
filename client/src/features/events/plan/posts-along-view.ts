import { type Accessor, createMemo } from 'solid-js'
import { createBulkCommands } from '#client/commands/bulk.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { postsAlong } from '#shared/domain/events/posts-along.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import { createLinkedPosts } from './linked-posts.ts'
import type { PlanView } from './plan-view.ts'

/** The posts of phases that somebody has just moved here: asked about, because what was approved may stand on its date. */
export interface PostsAlongView {
  /** Where each would be; none once the phases stand where they stood. */
  readonly along: Accessor<ReadonlyMap<string, LocalTime>>
  move(): Promise<void>
  leave(): void
}

export function createPostsAlongView(
  workspace: Workspace,
  view: Pick<PlanView, 'plan' | 'timeline' | 'movedFrom' | 'settle' | 'after'>,
): PostsAlongView {
  const linked = createLinkedPosts(workspace, view.plan)
  const breathe = () => new Promise<void>((resolve) => void view.after(0, resolve))
  const bulk = createBulkCommands(workspace, breathe)
  const along = createMemo(() => {
    const before = view.movedFrom()
    return before ? postsAlong(before, view.timeline(), linked()) : new Map<string, LocalTime>()
  })
  return {
    along,
    async move() {
      const times = along()
      view.settle()
      await bulk.move(times)
    },
    leave: view.settle,
  }
}
