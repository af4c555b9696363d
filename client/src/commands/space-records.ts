import { settleField } from '#client/commands/settle-field.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { SpaceCollection } from '#shared/documents/space.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a person does to records that the whole team shares: each is one step to undo, under the name of a deed. */
export interface SpaceRecords {
  /** Null where this person may give no names. */
  create(what: string, fields: FieldValues): string | null
  change(what: string, id: string, fields: FieldValues): void
  /** Of what was changed apart, this value is to stand. */
  settle(what: string, id: string, field: string, value: Scalar): void
  /** Marked as deleted; undoing brings it back. */
  remove(what: string, id: string): void
  /** More than one change at once. */
  run(what: string, act: () => readonly Step[]): void
}

export function createSpaceRecords(
  workspace: Workspace,
  collection: SpaceCollection,
): SpaceRecords {
  const { write, undo, mayName } = workspace
  const home = write.collection(collection)
  const run = (what: string, act: () => readonly Step[]): void => {
    if (mayName()) undo.run(what, () => write.transact(home, act))
  }
  const change = (what: string, id: string, fields: FieldValues): void =>
    run(what, () => changeRecord(home, id, fields, write.author()))
  return {
    run,
    change,
    create(what, fields) {
      if (!mayName()) return null
      const { id, step } = write.transact(home, () =>
        createRecord(home, fields, {}, write.author()),
      )
      undo.remember(what, [step])
      return id
    },
    settle(what, id, field, value) {
      if (!mayName()) return
      settleField(workspace, { home, id }, [field, value], (fields) => change(what, id, fields))
    },
    remove: (what, id) => change(what, id, { deletedAt: write.author().now }),
  }
}
