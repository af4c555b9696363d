import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type OwnLimits, ownLimitsIn } from '#shared/domain/networks/own-limits.ts'

/** The workspace's own limits of a channel: those of its network, and over them those of the channel itself. */
export function createOwnLimits(
  workspace: Pick<Workspace, 'write' | 'channels'>,
): Accessor<(channel: string) => OwnLimits> {
  const { settings } = workspace.write
  const changed = changesOf(settings)
  return createMemo(() => {
    changed()
    const networks = new Map(workspace.channels().map(({ id, network }) => [id, network]))
    return (channel) => ({
      ...ownLimitsIn(settings, networks.get(channel) ?? channel),
      ...ownLimitsIn(settings, channel),
    })
  })
}
