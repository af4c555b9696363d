import { keptName } from '#client/workspace/space/kept-name.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

/** A channel that something still names and that the workspace has no longer. */
export interface GoneChannel {
  readonly id: string
  /** As it was called, where somebody named it. */
  readonly name: string
}

/** Reactive. */
export function goneChannels(
  workspace: Pick<Workspace, 'channels' | 'write'>,
  ids: readonly string[],
): readonly GoneChannel[] {
  const known = new Set(workspace.channels().map(({ id }) => id))
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: keptName(workspace, 'channels', id) }))
}
