import { useNavigate } from '@solidjs/router'
import { onCleanup } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { createPushApi } from '#client/app/reminders/push-api.ts'
import { lendRemindDevice } from '#client/app/reminders/remind-device.ts'
import { reminderStateIn } from '#client/app/reminders/reminder-state.ts'
import { createReminders } from '#client/app/reminders/reminders.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Said } from '#client/ui/Said.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createNoticesView } from './notices-view.ts'

/** Tells whoever hears the page what has come, and reminds whoever has none before their eyes; the bell shows it to the others. */
export function NoticeNews() {
  const { browser, environment } = useApp()
  const i18n = useI18n()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const view = createNoticesView({ workspace, i18n, now: browser.now })
  const device = lendRemindDevice(window)
  const state = reminderStateIn(browser.memory)
  const api = createPushApi(browser)
  const { memory } = browser
  createReminders({ workspace, i18n, state, device, api, memory, environment })
  onCleanup(device.onGoTo((path) => navigate(path)))
  return (
    <div class="visually-hidden" role="status">
      <Said sentence={view.news()} />
    </div>
  )
}
