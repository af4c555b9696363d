import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createSettledStatus } from './settled-status.ts'
import { syncNotices } from './sync-notice.ts'

/**
 * What is told about the person's work, wherever it is shown.
 *
 * @param now ms since 1970, of a clock that ticks where "3 minutes ago" has to grow old by itself
 */
export function useSyncNotices(now: Accessor<number> = useApp().browser.now) {
  const { environment, updates } = useApp()
  const { words, formats, loadAll } = useI18n()
  const status = createSettledStatus(useWorkspace().status, environment.after)
  // What is said of files comes when there are some on their way.
  const [soon, setSoon] = createSignal<typeof import('./soon.ts') | null>(null)
  createEffect(() => {
    if (status().files && !soon())
      void Promise.all([import('./soon.ts'), loadAll()]).then(
        ([code]) => setSoon(code),
        () => {},
      )
  })
  const withFiles = (notices: ReturnType<typeof syncNotices>) => {
    const { files } = status()
    return (files && soon()?.withFiles(notices, files, words().media)) ?? notices
  }
  const notices = createMemo(() =>
    withFiles(
      syncNotices(status(), updates.state(), {
        words: words().sync,
        formats: formats(),
        now: Math.max(now(), status().relayAt ?? 0),
      }),
    ),
  )
  return { status, notices }
}
