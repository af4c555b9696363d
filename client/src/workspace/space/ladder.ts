import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import {
  type LadderStep,
  ladderOf,
  parseLadderStep,
} from '#shared/domain/moderation/ladder-step.ts'

/** The steps that the team goes by, the lowest first: its own, or the usual ones; read while somebody looks at them. */
export function createLadder(workspace: Pick<Workspace, 'write'>): Accessor<readonly LadderStep[]> {
  const store = createRecordStore<LadderStep | Damaged>(parseLadderStep, () => {})
  onCleanup(store.attach(workspace.write.collection('ladder')))
  return createMemo(() =>
    ladderOf(
      Object.values(store.byId).flatMap((one) => (one?.kind === 'step' ? [{ ...one }] : [])),
    ),
  )
}
