import { createEffect, createMemo, createRoot } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

/** The links by which audiences come, as the relay keeps them. */
export interface AudienceLinks {
  /** Null where the relay did not answer. */
  list(): Promise<readonly { readonly id: string; readonly event: string }[] | null>
  /** False where it was not done. */
  revoke(link: string): Promise<boolean>
}

/** What of a workspace it goes by; reactive. */
export interface DeletedPlans {
  events(): { readonly plans: { bin(): readonly string[] } } | null
  status(): { readonly state: string }
}

const AGAIN_MS = 60_000

/**
 * Ends the links of plans that were deleted, here, on another device, or while nobody could reach the relay: it knows nothing
 * of plans, so a device of somebody who may end links has to say so. Twice does no harm. Returns how to stop.
 */
export function endLiveLinks(
  workspace: DeletedPlans,
  links: AudienceLinks,
  { after }: Pick<Environment, 'after'>,
): () => void {
  const ended = new Set<string>()
  let cancel = (): void => {}
  let isOver = false
  let isAsking = false

  const end = async (): Promise<void> => {
    cancel()
    const deleted = deletedPlans().filter((plan) => !ended.has(plan))
    if (isAsking || deleted.length === 0) return
    isAsking = true
    const known = await links.list()
    const doomed = (known ?? []).filter(({ event }) => deleted.includes(event))
    const done = await Promise.all(doomed.map(({ id }) => links.revoke(id)))
    isAsking = false
    if (isOver) return
    if (known !== null && done.every((one) => one)) for (const plan of deleted) ended.add(plan)
    else cancel = after(AGAIN_MS, () => void end())
    // Another one was deleted meanwhile.
    if (deletedPlans().some((plan) => !ended.has(plan) && !deleted.includes(plan))) void end()
  }
  const deletedPlans = (): readonly string[] => workspace.events()?.plans.bin() ?? []
  const stop = createRoot((dispose) => {
    const isOffline = createMemo(() => workspace.status().state === 'offline')
    createEffect(() => {
      if (isOffline()) return
      const now = new Set(deletedPlans())
      // One that came back may have a new link by the next time.
      for (const plan of ended) if (!now.has(plan)) ended.delete(plan)
      void end()
    })
    return dispose
  })
  return () => {
    isOver = true
    cancel()
    stop()
  }
}
