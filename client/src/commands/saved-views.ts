import type { Workspace } from '#client/workspace/workspace.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { noteChange } from '#shared/domain/history.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'

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
  const { undo, write } = workspace
  const home = write.collection('views')
  const change = (what: string, id: string, fields: Readonly<Record<string, Scalar>>): void => {
    if (!workspace.mayName()) return
    undo.run(what, () => write.transact(home, () => changeRecord(home, id, fields, write.author())))
  }
  return {
    save(name, shows) {
      if (!workspace.mayName()) return null
      const { id, step } = write.transact(home, () =>
        createRecord(home, { name, shows }, {}, write.author()),
      )
      undo.remember('view saved', [step])
      return id
    },
    saveOver: (id, shows) => change('view saved', id, { shows }),
    rename: (id, name) => change('view renamed', id, { name }),
    remove: (id) => change('view removed', id, { deletedAt: write.author().now }),
    settle(id, field, value) {
      const map = home.get(id)
      if (!map || !workspace.mayName()) return
      if (map.get(field) !== value) change('view saved', id, { [field]: value })
      else write.transact(home, () => noteChange(map, field, value, write.author()))
    },
  }
}
