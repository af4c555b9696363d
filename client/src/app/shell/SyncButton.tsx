import { createSignal, onCleanup, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import type { Side } from '#client/ui/place.ts'
import { SyncLine } from '#client/ui/SyncStatus.tsx'
import { LOUDNESS } from './loudness.ts'
import { useSyncNotices } from './use-sync-notices.ts'

const SyncPanel = lazyDetail(async () => (await import('./soon.ts')).SyncPanel)

const MINUTE = 60_000

/** One calm line at the foot of the rail; everything that holds behind it. */
export function SyncButton(props: { readonly side?: Side }) {
  const { browser } = useApp()
  const { words } = useI18n()
  const [now, setNow] = createSignal(browser.now())
  // "3 minutes ago" has to grow old by itself.
  const timer = setInterval(() => setNow(browser.now()), MINUTE)
  onCleanup(() => clearInterval(timer))
  const { status, notices } = useSyncNotices(now)
  return (
    <Popover
      label={words().sync.label}
      side={props.side ?? 'right-end'}
      class="floating-roomy sync-panel"
      trigger={(attributes) => (
        <button
          type="button"
          class="foot-sync"
          aria-label={`${words().sync.label}, ${notices()[0].title}`}
          title={`${notices()[0].title}, ${notices()[0].detail}`}
          {...attributes}
        >
          <SyncLine notice={notices()[0]} />
        </button>
      )}
    >
      {() => <SyncPanel status={status()} notices={notices()} />}
    </Popover>
  )
}

/** The same for a phone's page, while no banner says more. */
export function CalmSync() {
  const { notices } = useSyncNotices()
  return (
    <Show when={LOUDNESS[notices()[0].kind] === 'calm'}>
      <SyncButton side="below-start" />
    </Show>
  )
}
