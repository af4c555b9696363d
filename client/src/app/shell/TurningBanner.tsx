import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { undo2 } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import './SyncBanners.css'

/** Fewer steps are over before anybody has read it. */
const MANY = 500

/** What Ctrl Z is about, while it takes thousands of steps back: the keys do nothing else meanwhile. */
export function TurningBanner() {
  const { words } = useI18n()
  const { undo } = useWorkspace()
  const many = () => {
    const now = undo.turning()
    return now && now.all > MANY ? now : null
  }
  return (
    <Show when={many() !== null}>
      <div class="sync-banners">
        <div class="sync-banner-always">
          <Banner
            tone="info"
            icon={undo2}
            title={words().deeds.turning}
            action={
              // Beside what is announced: nobody is read every number of it.
              <span class="tabular" aria-hidden="true">
                {words().deeds.turned((many()?.all ?? 0) - (many()?.left ?? 0), many()?.all ?? 0)}
              </span>
            }
          />
        </div>
      </div>
    </Show>
  )
}
