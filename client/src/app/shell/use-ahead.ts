import { createEffect, createMemo, onCleanup } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'

/** In the order in which people need it. */
const AHEAD: readonly (() => Promise<unknown>)[] = [
  () => import('./soon.ts'),
  () => import('#client/features/calendar/soon.ts'),
  () => import('#client/features/post/PostDrawer.tsx'),
  () => import('#client/features/calendar/other-views.ts'),
]

const REST_MS = 500

/**
 * What answers a first key or click is no part of the first page: it comes while nobody waits for anything, so that
 * it is there at once, and without a network too.
 */
export function useAhead(): void {
  const { environment } = useApp()
  const { loadAll } = useI18n()
  const workspace = useWorkspace()
  const opened = createMemo(() => workspace.readOnly() !== 'opening')
  const bring = async (): Promise<void> => {
    try {
      await loadAll()
      for (const load of AHEAD) await load()
    } catch {
      // Without a network for now: each is asked for again by whoever needs it.
    }
  }
  createEffect(() => {
    if (opened()) onCleanup(environment.after(REST_MS, () => void bring()))
  })
}
