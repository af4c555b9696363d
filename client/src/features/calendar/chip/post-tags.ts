import { createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { slotMates } from '#client/workspace/space/slot-mates.ts'
import { apartIn } from '#shared/domain/apart.ts'
import { isUnusedIn } from '#shared/domain/channel-use.ts'
import { createOddities } from '#shared/domain/clock-change.ts'
import { isAgreed, isOpen } from '#shared/domain/overdue.ts'
import { useCalendar } from '../calendar-context.ts'
import { tagFrom } from './tag-from.ts'
import { createUnsettled } from './unsettled.ts'

/**
 * Marks the posts that a freeze holds, those of which something was changed apart, and those that fill one slot together: a
 * choice waits in each. Those that people rely on and that would not go out as they are, those whose hour the clocks skip
 * or show twice on their day, and those in which this person has something to read.
 */
export function usePostTags(): void {
  const { workspace, bringTags, atRest, now } = useCalendar()
  const words = useWords()
  const choiceIn = (post: string): string | null => {
    const counts = apartIn(workspace.posts.record(post)).map(({ versions }) => versions.length)
    if (counts.length > 0) return words().apart.versions(Math.max(...counts))
    const found = workspace.posts.whole(post)
    const mates = found?.kind === 'post' ? slotMates(workspace.posts, found) : []
    return mates.length > 0 ? words().slots.sharedTag : null
  }
  const oddityOf = createOddities(() => workspace.settings().timeZone)
  const limits = changesOf(workspace.write.settings)
  // Once for the hundreds of posts of a month.
  const inUse = createMemo(() => {
    limits()
    const used = workspace.channels().filter(({ id }) => !isUnusedIn(workspace.write.settings, id))
    return new Set(used.map(({ id }) => id))
  })
  const isOff = (channels: readonly string[]): boolean => channels.some((id) => !inUse().has(id))
  const isUnsettled = createUnsettled({
    posts: workspace.posts,
    isUnready: (post) => workspace.reviews()?.unready(post) === 'points',
    rules: createMemo(() => [limits(), workspace.channels()]),
    atRest,
    now,
  })
  // What somebody reads who writes nothing is kept nowhere: it would be new to them for ever.
  const unreadIn = (post: string): number =>
    workspace.readOnly() === null ? (workspace.reviews()?.discussions.unread(post).length ?? 0) : 0
  bringTags((id) => {
    const found = workspace.posts.whole(id)
    const post = found?.kind === 'post' ? found : null
    return tagFrom(
      {
        isAgreed: post !== null && isAgreed(post.status),
        isHeld: (workspace.freezes()?.hold(id) ?? null) !== null,
        oddity: post?.at ? oddityOf(post.at) : null,
        isUnsettled: post !== null && isUnsettled(post),
        isOffChannel: post !== null && isOpen(post.status) && isOff(post.channels),
        choice: choiceIn(id),
        unread: unreadIn(id),
      },
      words(),
    )
  })
}
