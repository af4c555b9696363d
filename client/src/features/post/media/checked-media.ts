import type { Workspace } from '#client/workspace/workspace.ts'
import { checkedMedium } from '#shared/domain/checked-medium.ts'
import type { CheckedMedium } from '#shared/domain/problems.ts'

/** What goes out with the texts of a post, as far as it is checked before; null while it is not known. Reactive. */
export function checkedMedia(workspace: Workspace, post: string): readonly CheckedMedium[] | null {
  const media = workspace.media()
  if (!media) return null
  return media.of(post).map(checkedMedium)
}
