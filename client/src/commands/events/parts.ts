import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventCollection } from '#shared/documents/events.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { createEventRecords } from './event-records.ts'

/** What a person does to what a plan consists of: tasks, prizes, lines of the budget. Each is one step to undo. */
export interface PartCommands {
  mayChange(): boolean
  /** Its id; null where nothing may be written. */
  add(collection: EventCollection, event: string, fields: FieldValues): string | null
  /** `undefined` empties a field. */
  change(part: string, fields: FieldValues): void
  remove(part: string): void
}

export function createPartCommands(workspace: Workspace): PartCommands {
  const { mayChange, create, change, remove } = createEventRecords(workspace)
  return {
    mayChange,
    add: (collection, event, fields) => create('part added', collection, { event, ...fields }),
    change: (part, fields) => change('part changed', part, fields),
    remove: (part) => remove('part removed', part),
  }
}
