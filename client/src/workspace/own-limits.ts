import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type OwnLimits, ownLimitsIn } from '#shared/domain/networks/own-limits.ts'

/** The workspace's own limits of a channel: those of its network, and over them those of the channel itself. */
export function createOwnLimits(
  workspace: Pick<Workspace, 'write' | 'channels'>,
): Accessor<(channel: string) => OwnLimits> {
  const { settings } = workspace.write
  const [changed, setChanged] = createSignal(0)
  const observer = (): void => {
    setChanged((times) => times + 1)
  }
  settings.observe(observer)
  onCleanup(() => settings.unobserve(observer))
  return createMemo(() => {
    changed()
    const networks = new Map(workspace.channels().map(({ id, network }) => [id, network]))
    return (channel) => ({
      ...ownLimitsIn(settings, networks.get(channel) ?? channel),
      ...ownLimitsIn(settings, channel),
    })
  })
}
