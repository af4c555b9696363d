import { createEffect, createMemo, onCleanup } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { may } from '#shared/access/rules.ts'

/** Nobody waits for it: what guests see is written while the team works. */
const REST_MS = 1_500

/**
 * Keeps what guests see in step with the calendar and running votes, and ends the links of plans that were deleted, as long as a workspace is
 * open here by somebody who may share it.
 */
export function useSharing(): void {
  const app = useApp()
  const workspace = useWorkspace()
  const able = createMemo(
    () => workspace.readOnly() === null && may(workspace.me.role, 'share with guests'),
  )
  createEffect(() => {
    if (!able()) return
    let stop: (() => void) | null = null
    let over = false
    const cancel = app.environment.after(REST_MS, async () => {
      // Without a network for now: guests are served by a colleague, or the next time that this page opens.
      const part = await import('../guests/serve-guests.ts').catch(() => null)
      if (!over && part) stop = part.serveGuests(workspace, app)
    })
    onCleanup(() => {
      over = true
      cancel()
      stop?.()
    })
  })
}
