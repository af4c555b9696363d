import type { Workspace } from '#client/workspace/workspace.ts'

/** A channel that something still names and that the workspace has no longer. */
export interface GoneChannel {
  readonly id: string
  /** As it was called, where somebody named it: a record that is deleted keeps its name. */
  readonly name: string
}

/** Reactive. */
export function goneChannels(
  { channels, write }: Pick<Workspace, 'channels' | 'write'>,
  ids: readonly string[],
): readonly GoneChannel[] {
  const known = new Set(channels().map(({ id }) => id))
  return ids
    .filter((id) => !known.has(id))
    .map((id) => {
      const name = write.collection('channels').get(id)?.get('name')
      return { id, name: typeof name === 'string' ? name : id }
    })
}
