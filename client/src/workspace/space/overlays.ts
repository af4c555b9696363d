import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { type Overlay, parseOverlay } from '#shared/domain/overlay.ts'

/** The calendars of others that lie under the posts, in the order of their names. */
export function createOverlays(workspace: Pick<Workspace, 'write'>): Accessor<readonly Overlay[]> {
  const store = createRecordStore<Overlay | Damaged>(parseOverlay, () => {})
  onCleanup(store.attach(workspace.write.collection('overlays')))
  return createMemo(() =>
    Object.values(store.byId)
      .flatMap((one) => (one?.kind === 'overlay' && one.deletedAt === null ? [one] : []))
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}
