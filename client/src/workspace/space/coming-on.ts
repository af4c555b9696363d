import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { isOpen } from '#shared/domain/overdue.ts'

/**
 * How many posts are still to go out on each channel: of those that are out, nothing is lost with it. Reactive with how many
 * posts there are, which is as much as a page of settings has to follow.
 */
export function createComingOn(
  { posts }: Pick<Workspace, 'posts'>,
  today: () => string,
): Accessor<ReadonlyMap<string, number>> {
  return createMemo(() => {
    posts.count()
    const counts = new Map<string, number>()
    for (const { at, status, channels } of posts.all()) {
      if (!isOpen(status) || (at !== null && dayOf(at) < today())) continue
      for (const channel of channels) counts.set(channel, (counts.get(channel) ?? 0) + 1)
    }
    return counts
  })
}
