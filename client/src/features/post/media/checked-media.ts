import type { Workspace } from '#client/workspace/workspace.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import type { CheckedMedium } from '#shared/domain/problems.ts'

/** What goes out with the texts of a post, as far as it is checked before; null while it is not known. Reactive. */
export function checkedMedia(workspace: Workspace, post: string): readonly CheckedMedium[] | null {
  const media = workspace.media()
  if (!media) return null
  return media.of(post).map(({ id, type, alt }) => ({ id, kind: kindOf(type), alternative: alt }))
}
