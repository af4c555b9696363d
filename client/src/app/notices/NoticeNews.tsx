import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createNoticesView } from './notices-view.ts'

/** Tells whoever hears the page what has come; the bell shows it to the others. */
export function NoticeNews() {
  const { browser } = useApp()
  const i18n = useI18n()
  const view = createNoticesView({ workspace: useWorkspace(), i18n, now: browser.now })
  return (
    <div class="visually-hidden" role="status">
      <Said sentence={view.news()} />
    </div>
  )
}
