import { type Accessor, createMemo } from 'solid-js'
import type { RecordPlace } from '#client/binding/record-lists.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'

/** How many posts are still to go out on each channel: of those that are out, nothing is lost with it. Reactive. */
export function createComingOn(
  { posts }: Pick<Workspace, 'posts'>,
  today: () => string,
): Accessor<ReadonlyMap<string, number>> {
  const listed = posts.inLists(placeOf)
  return createMemo(() => {
    const counts = new Map<string, number>()
    listed(COMING)
    for (const { at, status, channels } of posts.all()) {
      if (!isOpen(status) || (at !== null && dayOf(at) < today())) continue
      for (const channel of channels) counts.set(channel, (counts.get(channel) ?? 0) + 1)
    }
    return counts
  })
}

const COMING = 'coming'

/** By its day and its channels, so that another one of either wakes whoever reads the list. */
function placeOf({ at, status, channels, deletedAt }: Post): RecordPlace {
  const list = isOpen(status) && deletedAt === null ? COMING : ''
  return { list, order: `${at === null ? '' : dayOf(at)} ${channels.join(' ')}` }
}
