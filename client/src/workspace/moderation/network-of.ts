import type { Workspace } from '#client/workspace/workspace.ts'
import type { Case } from '#shared/domain/moderation/case.ts'

/** What a case is on: its own network, or that of its channel; null where nobody said. Reactive. */
export function networkOf(
  workspace: Pick<Workspace, 'channels'>,
  { network, channel }: Pick<Case, 'network' | 'channel'>,
): string | null {
  return network ?? workspace.channels().find(({ id }) => id === channel)?.network ?? null
}
