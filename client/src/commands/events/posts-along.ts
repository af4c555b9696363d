import { type Accessor, createMemo } from 'solid-js'
import { createBulkCommands } from '#client/commands/bulk.ts'
import { createLinkedPosts } from '#client/workspace/events/linked-posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { postsAlong } from '#shared/domain/events/posts-along.ts'
import type { Timeline } from '#shared/domain/events/timeline.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'

/** The posts of phases that somebody has just moved here: asked about, because what was approved may stand on its date. */
export interface PostsAlong {
  /** How many would move; none once the phases stand where they stood, and none for whom may not write. */
  readonly count: Accessor<number>
  move(): Promise<void>
  leave(): void
}

export function createPostsAlong(
  workspace: Workspace,
  means: {
    /** Its id. */
    readonly event: Accessor<string>
    readonly timeline: Accessor<Timeline>
    /** Where the phases stood before; null where none has moved. */
    readonly movedFrom: Accessor<Timeline | null>
    readonly settle: () => void
    /** Resolves when the page has had its turn. */
    readonly breathe: () => Promise<void>
  },
): PostsAlong {
  const isAsked = createMemo(() => means.movedFrom() !== null && workspace.readOnly() === null)
  // Every post is looked at for it: only while somebody is asked.
  const linked = createMemo(() => (isAsked() ? createLinkedPosts(workspace, means.event) : null))
  /** A post that is made afterwards stands by the phase as it is now. */
  const askedAt = createMemo(() => (isAsked() ? workspace.write.author().now : 0))
  const bulk = createBulkCommands(workspace, means.breathe)
  const along = createMemo(() => {
    const before = means.movedFrom()
    const posts = linked()
    return before && posts
      ? postsAlong(
          before,
          means.timeline(),
          posts().filter(({ createdAt }) => createdAt <= askedAt()),
        )
      : new Map<string, LocalTime>()
  })
  return {
    count: () => along().size,
    async move() {
      const times = along()
      means.settle()
      await bulk.move(times)
    },
    leave: means.settle,
  }
}
