import type { Workspace } from '#client/workspace/workspace.ts'
import type { DeskCollection } from '#shared/documents/desk.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What is done to records of the team's own organisation; each is one step to undo, under the name of a deed. */
export interface DeskRecords {
  mayChange(): boolean
  /** Its id; null where nothing may be written. */
  create(what: string, collection: DeskCollection, fields: FieldValues): string | null
  change(what: string, collection: DeskCollection, record: string, fields: FieldValues): void
  /** More than one change at once. */
  run(what: string, collection: DeskCollection, act: () => readonly Step[]): void
}

export function createDeskRecords(workspace: Workspace): DeskRecords {
  const { undo, write } = workspace
  const mayChange = (): boolean => workspace.desk()?.readOnly() === null
  const run: DeskRecords['run'] = (what, collection, act) => {
    const home = mayChange() ? workspace.desk()?.home(collection) : null
    if (home) undo.run(what, () => write.transact(home, act))
  }
  return {
    mayChange,
    run,
    create(what, collection, fields) {
      const home = mayChange() ? workspace.desk()?.home(collection) : null
      if (!home) return null
      const { id, step } = write.transact(home, () =>
        createRecord(home, fields, {}, write.author()),
      )
      undo.remember(what, [step])
      return id
    },
    change(what, collection, record, fields) {
      const home = workspace.desk()?.home(collection)
      if (home) run(what, collection, () => changeRecord(home, record, fields, write.author()))
    },
  }
}
