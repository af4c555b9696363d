import { useWords } from '#client/i18n/i18n.tsx'
import { slotMates } from '#client/workspace/space/slot-mates.ts'
import { apartIn } from '#shared/domain/apart.ts'
import { createSkipped } from '#shared/domain/clock-change.ts'
import { useCalendar } from '../calendar-context.ts'

/**
 * Marks the posts that a freeze holds, those of which something was changed apart, and those that fill one slot together: a
 * choice waits in each. Those whose hour the clocks skip on their day, and those in which this person has something to read.
 */
export function usePostTags(): void {
  const { workspace, bringTags } = useCalendar()
  const words = useWords()
  const choiceIn = (post: string): string | null => {
    const counts = apartIn(workspace.posts.record(post)).map(({ versions }) => versions.length)
    if (counts.length > 0) return words().apart.versions(Math.max(...counts))
    const found = workspace.posts.whole(post)
    const mates = found?.kind === 'post' ? slotMates(workspace.posts, found) : []
    return mates.length > 0 ? words().slots.sharedTag : null
  }
  const skipsHour = createSkipped(() => workspace.settings().timeZone)
  // What somebody reads who writes nothing is kept nowhere: it would be new to them for ever.
  const unreadIn = (post: string): number =>
    workspace.readOnly() === null ? (workspace.reviews()?.discussions.unread(post).length ?? 0) : 0
  bringTags((post) => {
    const found = workspace.posts.whole(post)
    const isSkipped = found?.kind === 'post' && found.at !== null && skipsHour(found.at)
    const isHeld = (workspace.freezes()?.hold(post) ?? null) !== null
    const choice = choiceIn(post)
    const unread = unreadIn(post)
    if (!isHeld && !isSkipped && choice === null && unread === 0) return undefined
    const { newMessages } = words().comments
    const common = [
      ...(isHeld ? [words().freeze.held] : []),
      ...(isSkipped ? [words().days.skippedTag] : []),
      ...(choice === null ? [] : [choice]),
    ]
    const own = unread > 0 ? [newMessages(unread)] : []
    return {
      text: [...common, ...own].join(', '),
      printed: common.join(', '),
      isHeld,
      choice: choice ?? (isSkipped ? words().days.skippedTag : unread > 0 ? String(unread) : null),
      labels: [
        ...(isSkipped ? [words().days.skippedTag] : []),
        ...(choice === null ? [] : [choice]),
        ...own,
      ],
    }
  })
}
