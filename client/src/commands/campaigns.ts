import type { Workspace } from '#client/workspace/workspace.ts'
import type { Tint } from '#shared/domain/campaign.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'

/** Each is one step to undo; nothing is done where this person may give no names. */
export interface CampaignCommands {
  /** Null where nothing may be written. */
  create(name: string, tint: Tint): string | null
  change(id: string, fields: CampaignFields): void
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
  const { undo, write } = workspace
  const home = write.collection('campaigns')
  const change = (what: string, id: string, fields: FieldValues): void => {
    if (!workspace.mayName()) return
    undo.run(what, () => write.transact(home, () => changeRecord(home, id, fields, write.author())))
  }
  return {
    create(name, tint) {
      if (!workspace.mayName()) return null
      const { id, step } = write.transact(home, () =>
        createRecord(home, { name, tint }, {}, write.author()),
      )
      undo.remember('campaign made', [step])
      return id
    },
    change: (id, fields) => change('campaign changed', id, { ...fields }),
    archive: (id) => change('campaign archived', id, { archivedAt: write.author().now }),
    unarchive: (id) => change('campaign back', id, { archivedAt: undefined }),
    remove: (id) => change('campaign removed', id, { deletedAt: write.author().now }),
  }
}
