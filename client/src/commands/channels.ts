import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Network } from '#shared/domain/network.ts'

/** Each is one step to undo; nothing is done where this person may give no names. */
export interface ChannelCommands {
  /** A further account of a network; null where nothing may be written. */
  create(network: Network, name: string): string | null
  rename(id: string, name: string): void
  /** Posts that are on it stay on it, under its name. */
  remove(id: string): void
}

export function createChannelCommands(workspace: Workspace): ChannelCommands {
  const { create, change, remove } = createSpaceRecords(workspace, 'channels')
  return {
    create: (network, name) => create('channel made', { network, name }),
    rename: (id, name) => change('channel changed', id, { name }),
    remove: (id) => remove('channel removed', id),
  }
}
