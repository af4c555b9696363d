import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { parseSavedView, type SavedView } from '#shared/domain/saved-view.ts'

/** The views that the team has saved, in the order of their names; read while somebody chooses one. */
export function createSavedViews(
  workspace: Pick<Workspace, 'write'>,
): Accessor<readonly SavedView[]> {
  const store = createRecordStore<SavedView | Damaged>(parseSavedView, () => {})
  onCleanup(store.attach(workspace.write.collection('views')))
  return createMemo(() =>
    Object.values(store.byId)
      .flatMap((one) => (one?.kind === 'view' && !one.deleted ? [{ ...one }] : []))
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}
