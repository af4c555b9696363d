import type { Workspace } from '#client/workspace/workspace.ts'
import type { Tint } from '#shared/domain/campaign.ts'
import { isShare } from '#shared/domain/pillar.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'

/** Each is one step to undo; nothing is done where this person may give no names. */
export interface PillarCommands {
  /** Null where nothing may be written. */
  create(name: string, tint: Tint): string | null
  rename(id: string, name: string): void
  setTint(id: string, tint: Tint): void
  /** In whole percent; null: no target. What is no share changes nothing. */
  setShare(id: string, share: number | null): void
  /** Its posts keep it, in case it comes back, and count as without one. */
  remove(id: string): void
}

export function createPillarCommands(workspace: Workspace): PillarCommands {
  const { undo, write } = workspace
  const home = write.collection('pillars')
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
      undo.remember('pillar made', [step])
      return id
    },
    rename: (id, name) => change('pillar changed', id, { name }),
    setTint: (id, tint) => change('pillar changed', id, { tint }),
    setShare(id, share) {
      if (share === null || isShare(share))
        change('pillar changed', id, { share: share ?? undefined })
    },
    remove: (id) => change('pillar removed', id, { deletedAt: write.author().now }),
  }
}
