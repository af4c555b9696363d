import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import type { MonthDay } from '#shared/domain/recurrence/rule.ts'
import {
  monthlyFields,
  type Slot,
  type SlotDraft,
  type SlotSet,
  slotFields,
  slotMember,
} from '#shared/domain/slot.ts'

/** Each is one step to undo; nothing is done where this person may give no names. */
export interface SlotCommands {
  /** Null where nothing may be written. */
  create(draft: SlotDraft): string | null
  change(id: string, fields: SlotChange): void
  /** Of what was changed apart, this value is to stand. */
  settle(id: string, field: string, value: Scalar): void
  /** A weekday, a channel or a label is part of it, or is no longer. */
  toggle(id: string, set: Exclude<SlotSet, 'skip'>, member: string | number, on: boolean): void
  /** By months; null: by weeks again. */
  comeMonthly(slot: Slot, on: MonthDay | null): void
  /** It does not take place on a day, or does again. */
  skip(id: string, day: string, skipped: boolean): void
  remove(id: string): void
}

export interface SlotChange {
  readonly name?: string
  /** `undefined` empties a field. */
  readonly hour?: string | undefined
  readonly every?: number
  readonly monthly?: string
  readonly pillar?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

export function createSlotCommands(workspace: Workspace): SlotCommands {
  const { create, change, settle, remove } = createSpaceRecords(workspace, 'slots')
  return {
    create: (draft) => create('slot made', slotFields(draft)),
    change: (id, fields) => change('slot changed', id, { ...fields }),
    settle: (id, field, value) => settle('slot changed', id, field, value),
    toggle: (id, set, member, on) =>
      change('slot changed', id, { [slotMember(set, member)]: on || undefined }),
    comeMonthly: (slot, on) => change('slot changed', slot.id, monthlyFields(slot, on)),
    skip: (id, day, skipped) =>
      change(skipped ? 'slot skipped' : 'slot changed', id, {
        [slotMember('skip', day)]: skipped || undefined,
      }),
    remove: (id) => remove('slot removed', id),
  }
}
