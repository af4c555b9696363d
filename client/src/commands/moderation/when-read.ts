import { type Accessor, createEffect, createRoot, untrack } from 'solid-js'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'

/**
 * At once, or as soon as what this device keeps has been read: until then what is asked of all records is answered from some of
 * them. Never, where the workspace is closed before.
 */
export function whenRead(
  moderation: Accessor<Pick<Moderation, 'ready'> | null>,
  run: () => void,
): void {
  createRoot((end) =>
    createEffect(() => {
      if (!moderation()?.ready()) return
      end()
      untrack(run)
    }),
  )
}
