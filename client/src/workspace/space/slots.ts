import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { parseSlot, type Slot } from '#shared/domain/slot.ts'

/** The recurring slots of the team, in the order of their names; read while somebody looks at them. */
export function createSlots(workspace: Pick<Workspace, 'write'>): Accessor<readonly Slot[]> {
  const store = createRecordStore<Slot | Damaged>(parseSlot, () => {})
  onCleanup(store.attach(workspace.write.collection('slots')))
  return createMemo(() =>
    Object.values(store.byId)
      .flatMap((one) => (one?.kind === 'slot' && !one.deleted ? [{ ...one }] : []))
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}
