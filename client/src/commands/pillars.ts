import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Tint } from '#shared/domain/campaign.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { isShare } from '#shared/domain/pillar.ts'

/** Each is one step to undo; nothing is done where this person may give no names. */
export interface PillarCommands {
  /** Null where nothing may be written. */
  create(name: string, tint: Tint): string | null
  rename(id: string, name: string): void
  setTint(id: string, tint: Tint): void
  /** Of what was changed apart, this value is to stand. */
  settle(id: string, field: string, value: Scalar): void
  /** In whole percent; null: no target. What is no share changes nothing. */
  setShare(id: string, share: number | null): void
  /** Its posts keep it, in case it comes back, and count as without one. */
  remove(id: string): void
}

export function createPillarCommands(workspace: Workspace): PillarCommands {
  const { create, change, settle, remove } = createSpaceRecords(workspace, 'pillars')
  return {
    create: (name, tint) => create('pillar made', { name, tint }),
    rename: (id, name) => change('pillar changed', id, { name }),
    setTint: (id, tint) => change('pillar changed', id, { tint }),
    setShare(id, share) {
      if (share === null || isShare(share))
        change('pillar changed', id, { share: share ?? undefined })
    },
    settle: (id, field, value) => settle('pillar changed', id, field, value),
    remove: (id) => remove('pillar removed', id),
  }
}
