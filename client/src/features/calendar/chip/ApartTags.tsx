import { useWords } from '#client/i18n/i18n.tsx'
import { useCalendar } from '../calendar-context.ts'

/** Marks the posts of which something was changed apart: a choice waits in each of them, for anybody. */
export function ApartTags() {
  const { workspace, bringTags } = useCalendar()
  const words = useWords()
  bringTags((post) => {
    const counts = workspace.posts.apart(post).map(({ versions }) => versions.length)
    return counts.length > 0 ? words().apart.versions(Math.max(...counts)) : undefined
  })
  return null
}
