import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventCollection } from '#shared/documents/events.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a person does to plans and their parts; each is one step to undo, under the name of a deed. Nothing is done where they may write nothing. */
export interface EventRecords {
  mayChange(): boolean
  /** Its id; null where nothing may be written. */
  create(what: string, collection: EventCollection, fields: FieldValues): string | null
  change(what: string, record: string, fields: FieldValues): void
  /** More than one record at once, by id. */
  changeAll(what: string, changes: ReadonlyMap<string, FieldValues>): void
  /** Marked as deleted; undoing brings it back. */
  remove(what: string, record: string): void
  /** Whatever is to be one step, in one transaction: plans lie in one document. */
  run(what: string, act: (home: Home, author: Author) => readonly Step[]): void
  /** The same, for who remembers by themselves how it is taken back. */
  write(act: (home: Home, author: Author) => readonly Step[]): readonly Step[]
}

export type Home = (collection: EventCollection) => Records

export function createEventRecords(workspace: Workspace): EventRecords {
  const { undo, write } = workspace
  const events = () => workspace.events()
  const mayChange = (): boolean => events()?.readOnly() === null

  const writeTo: EventRecords['write'] = (act) => {
    const open = events()
    if (!open || !mayChange()) return []
    return write.transact(open.home('events'), () => act(open.home, write.author()))
  }
  const run: EventRecords['run'] = (what, act) => undo.run(what, () => writeTo(act))
  const changeAll: EventRecords['changeAll'] = (what, changes) =>
    run(what, (_, author) =>
      [...changes].flatMap(([record, fields]) => {
        const home = events()?.homeOf(record)
        return home ? changeRecord(home, record, fields, author) : []
      }),
    )
  const change: EventRecords['change'] = (what, record, fields) =>
    changeAll(what, new Map([[record, fields]]))
  return {
    mayChange,
    run,
    write: writeTo,
    change,
    changeAll,
    create(what, collection, fields) {
      let made: string | null = null
      run(what, (home, author) => {
        const { id, step } = createRecord(home(collection), fields, {}, author)
        made = id
        return [step]
      })
      return made
    },
    remove: (what, record) => change(what, record, { deletedAt: write.author().now }),
  }
}
