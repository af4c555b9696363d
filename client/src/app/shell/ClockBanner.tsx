import { Show } from 'solid-js'
import { IN_TOUCH } from '#client/app/access/use-access.ts'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { FoldingBanner } from '#client/ui/FoldingBanner.tsx'
import { clockAlert } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { clockNotice } from './clock-notice.ts'
import { watchClock } from './watch-clock.ts'
import './SyncBanners.css'

/** Says that the clock of this device is far off, by what the relay answers; nothing without a relay. */
export function ClockBanner() {
  const { environment } = useApp()
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const times = watchClock(environment, () => IN_TOUCH.includes(workspace.status().state))
  const notice = () => {
    const now = times()
    return now ? clockNotice(now, words().syncPanel.clock, formats()) : null
  }
  return (
    <Show when={notice()}>
      {(said) => (
        <div class="sync-banners">
          <div class="sync-banner-always">
            <FoldingBanner
              unfold={words().syncPanel.unfold}
              fold={words().syncPanel.fold}
              tone="warn"
              icon={clockAlert}
              {...said()}
            />
          </div>
        </div>
      )}
    </Show>
  )
}
