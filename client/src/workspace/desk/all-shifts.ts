import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { inOrder } from '#shared/domain/moderation/rota.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'

/** Every shift that is not deleted, in order; those that cannot be read are left out. Reactive. */
export function createShifts(workspace: Pick<Workspace, 'desk'>): Accessor<readonly Shift[]> {
  return createMemo(() =>
    inOrder(
      (workspace.desk()?.shifts.ids() ?? []).flatMap((id) => {
        const shift = workspace.desk()?.shifts.get(id)
        return shift?.kind === 'shift' ? [shift] : []
      }),
    ),
  )
}
