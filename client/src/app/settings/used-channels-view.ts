import { type Accessor, createMemo } from 'solid-js'
import { maySetChannelUse, setChannelUsed, setHandle } from '#client/commands/set-channel-use.ts'
import type { Words } from '#client/i18n/words.ts'
import { createChannelUse } from '#client/workspace/space/channel-use.ts'
import { createComingOn } from '#client/workspace/space/coming-on.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Network } from '#shared/domain/network.ts'

export interface UsedChannel {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly isUsed: boolean
  /** How many posts are still to go out on it. */
  readonly coming: number
  /** Readers see by its handle, not by its name, whose post it is. */
  readonly hasHandle: boolean
  /** Empty where nobody has said it. */
  readonly handle: string
}

/** Where the team is, and how it is called there. */
export interface UsedChannelsView {
  readonly channels: Accessor<readonly UsedChannel[]>
  readonly mayChange: Accessor<boolean>
  use(channel: string, isUsed: boolean): void
  /** Null: nobody says it any more. */
  call(channel: string, handle: string | null): void
}

const BY_HANDLE: ReadonlySet<string> = new Set<Network>([
  'x',
  'instagram',
  'bluesky',
  'threads',
  'mastodon',
  'tiktok',
  'youtube',
  'pinterest',
])

export function createUsedChannelsView(
  workspace: Workspace,
  words: Accessor<Words>,
  today: () => string,
): UsedChannelsView {
  const use = createChannelUse(workspace)
  const coming = createComingOn(workspace, today)
  return {
    channels: createMemo(() =>
      workspace.channels().map(({ id, network, name }) => ({
        id,
        network,
        name: name ?? networkName(network, words().networks),
        coming: coming().get(id) ?? 0,
        isUsed: !use().isUnused(id),
        hasHandle: BY_HANDLE.has(network),
        handle: use().handleOf(id) ?? '',
      })),
    ),
    mayChange: () => maySetChannelUse(workspace),
    use: (channel, isUsed) => setChannelUsed(workspace, channel, isUsed),
    call: (channel, handle) => setHandle(workspace, channel, handle),
  }
}
