import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { type Pillar, parsePillar } from '#shared/domain/pillar.ts'

/** The pillars with all that is known of them, in the order of their names; read while somebody looks at them. */
export function createPillars(workspace: Pick<Workspace, 'write'>): Accessor<readonly Pillar[]> {
  const store = createRecordStore<Pillar | Damaged>(parsePillar, () => {})
  onCleanup(store.attach(workspace.write.collection('pillars')))
  return createMemo(() =>
    Object.values(store.byId)
      .flatMap((one) => (one?.kind === 'pillar' && !one.deleted ? [{ ...one }] : []))
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}
