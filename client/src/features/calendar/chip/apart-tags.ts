import { useWords } from '#client/i18n/i18n.tsx'
import { slotMates } from '#client/workspace/slot-mates.ts'
import { apartIn } from '#shared/domain/apart.ts'
import { useCalendar } from '../calendar-context.ts'

/** Marks the posts of which something was changed apart, and those that fill one slot together: a choice waits in each. */
export function useApartTags(): void {
  const { workspace, bringTags } = useCalendar()
  const words = useWords()
  bringTags((post) => {
    const counts = apartIn(workspace.posts.record(post)).map(({ versions }) => versions.length)
    if (counts.length > 0) return words().apart.versions(Math.max(...counts))
    const found = workspace.posts.whole(post)
    const mates = found?.kind === 'post' ? slotMates(workspace.posts, found) : []
    return mates.length > 0 ? words().slots.sharedTag : undefined
  })
}
