import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Tint } from '#shared/domain/campaign.ts'
import type { Scalar } from '#shared/domain/fields.ts'

/** Each is one step to undo; nothing is done where this person may give no names. */
export interface CampaignCommands {
  /** Null where nothing may be written. */
  create(name: string, tint: Tint): string | null
  change(id: string, fields: CampaignFields): void
  settle(id: string, field: string, value: Scalar): void
  /** It stays with its posts and is no longer offered for others. */
  archive(id: string): void
  unarchive(id: string): void
  remove(id: string): void
}

export interface CampaignFields {
  readonly name?: string
  /** `undefined` empties a field. */
  readonly goal?: string | undefined
  readonly first?: string | undefined
  readonly last?: string | undefined
  readonly budget?: string | undefined
  readonly tint?: Tint
}

export function createCampaignCommands(workspace: Workspace): CampaignCommands {
  const { create, change, settle, remove } = createSpaceRecords(workspace, 'campaigns')
  return {
    create: (name, tint) => create('campaign made', { name, tint }),
    change: (id, fields) => change('campaign changed', id, { ...fields }),
    settle: (id, field, value) => settle('campaign changed', id, field, value),
    archive: (id) => change('campaign archived', id, { archivedAt: workspace.write.author().now }),
    unarchive: (id) => change('campaign back', id, { archivedAt: undefined }),
    remove: (id) => remove('campaign removed', id),
  }
}
