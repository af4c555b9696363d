import type { Accessor } from 'solid-js'
import { createChannelCommands } from '#client/commands/channels.ts'
import type { Words } from '#client/i18n/words.ts'
import { createComingOn } from '#client/workspace/space/coming-on.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { Channel, Workspace } from '#client/workspace/workspace.ts'
import { foldName } from '#shared/domain/named.ts'
import { isNetwork } from '#shared/domain/network.ts'

/** In UTF-16 units. */
export const LONGEST_CHANNEL = 60

export interface OwnChannel extends Channel {
  readonly name: string
  /** How many posts are still to go out on it. */
  readonly coming: number
}

/** The accounts that a team has beside the usual one of each network. */
export interface ChannelsView {
  /** Those that the team has named. Reactive. */
  readonly own: Accessor<readonly OwnChannel[]>
  mayChange(): boolean
  /** The name as it can be kept; null for none, one that is too long, and one that another channel has. */
  read(name: string, but?: string): string | null
  /** False where nothing came of it. */
  add(network: string, name: string): boolean
  rename(id: string, name: string): void
  remove(id: string): void
}

export function createChannelsView(
  workspace: Workspace,
  words: Accessor<Words>,
  today: () => string,
): ChannelsView {
  const coming = createComingOn(workspace, today)
  const commands = createChannelCommands(workspace)
  const called = ({ network, name }: Channel) => name ?? networkName(network, words().networks)
  const read: ChannelsView['read'] = (typed, but) => {
    const name = typed.trim()
    const folded = foldName(name)
    const isTaken = workspace
      .channels()
      .some((one) => one.id !== but && foldName(called(one)) === folded)
    return folded === '' || name.length > LONGEST_CHANNEL || isTaken ? null : name
  }
  return {
    own: () =>
      workspace
        .channels()
        .flatMap((one) =>
          one.name === null ? [] : [{ ...one, name: one.name, coming: coming().get(one.id) ?? 0 }],
        ),
    mayChange: () => workspace.mayName(),
    read,
    add(network, typed) {
      const name = read(typed)
      return name !== null && isNetwork(network) && commands.create(network, name) !== null
    },
    rename(id, typed) {
      const name = read(typed, id)
      if (name !== null) commands.rename(id, name)
    },
    remove: commands.remove,
  }
}
