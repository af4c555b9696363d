import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Channel, Workspace } from '#client/workspace/workspace.ts'
import { handleIn, isUnusedIn } from '#shared/domain/channel-use.ts'

/** What the team says of its channels. */
export interface ChannelUse {
  isUnused(channel: string): boolean
  /** How the team is called there; null where nobody has said it. */
  handleOf(channel: string): string | null
}

/** Reactive, for as long as its owner lives. */
export function createChannelUse(
  workspace: Pick<Workspace, 'write' | 'channels'>,
): Accessor<ChannelUse> {
  const { settings } = workspace.write
  const changed = changesOf(settings)
  return createMemo(() => {
    changed()
    return {
      isUnused: (channel) => isUnusedIn(settings, channel),
      handleOf: (channel) => handleIn(settings, channel),
    }
  })
}

/** Those to choose from: what the team uses, and what is chosen already. */
export function createOfferedChannels(
  workspace: Pick<Workspace, 'write' | 'channels'>,
): (chosen: readonly string[]) => readonly Channel[] {
  const use = createChannelUse(workspace)
  return (chosen) =>
    workspace.channels().filter(({ id }) => !use().isUnused(id) || chosen.includes(id))
}
