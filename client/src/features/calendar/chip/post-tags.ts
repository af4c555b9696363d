import { useWords } from '#client/i18n/i18n.tsx'
import { slotMates } from '#client/workspace/space/slot-mates.ts'
import { apartIn } from '#shared/domain/apart.ts'
import { useCalendar } from '../calendar-context.ts'

/**
 * Marks the posts that a freeze holds, those of which something was changed apart, and those that fill one slot together:
 * a choice waits in each.
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
  bringTags((post) => {
    const isHeld = (workspace.freezes()?.hold(post) ?? null) !== null
    const choice = choiceIn(post)
    const texts = [isHeld ? words().freeze.held : null, choice].filter((text) => text !== null)
    if (texts.length === 0) return undefined
    return { text: texts.join(', '), isHeld, choice }
  })
}
