import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Scalar } from '#shared/domain/fields.ts'

/** What a person does to the team's saved views; each is one step to undo, and nothing where they may give no names. */
export interface SavedViewCommands {
  /** Null where nothing may be written. */
  save(name: string, shows: string): string | null
  saveOver(id: string, shows: string): void
  rename(id: string, name: string): void
  remove(id: string): void
  /** Of what was saved apart, this is to stand, also where it stands already. */
  settle(id: string, field: string, value: Scalar): void
}

export function createSavedViewCommands(workspace: Workspace): SavedViewCommands {
  const { create, change, settle, remove } = createSpaceRecords(workspace, 'views')
  return {
    save: (name, shows) => create('view saved', { name, shows }),
    saveOver: (id, shows) => change('view saved', id, { shows }),
    rename: (id, name) => change('view renamed', id, { name }),
    remove: (id) => remove('view removed', id),
    settle: (id, field, value) => settle('view saved', id, field, value),
  }
}
