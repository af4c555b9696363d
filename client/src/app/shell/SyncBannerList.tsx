import { useLocation } from '@solidjs/router'
import { Index, type JSX, Match, Show, Switch } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useExport } from '#client/app/settings/use-export.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import type { BannerTone } from '#client/ui/Banner.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { FoldingBanner } from '#client/ui/FoldingBanner.tsx'
import { cloudOff, download, lockKeyhole, refreshCw } from '#client/ui/icons.ts'
import type { SyncKind, SyncNotice } from '#client/ui/SyncStatus.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { LOUDNESS } from './loudness.ts'
import { RefusedActions } from './RefusedActions.tsx'
import { TryNow } from './TryNow.tsx'
import './SyncBanners.css'

const TONES: Partial<Record<SyncKind, BannerTone>> = {
  offline: 'warn',
  'files-refused': 'warn',
  'storage-low': 'warn',
  'signed-out': 'warn',
  'update-ready': 'info',
}

/** What is here may not stay here, or may not come back. */
const TAKES_ALONG: readonly SyncKind[] = ['storage-low', 'storage-failed', 'access-removed']

export interface SyncBannerListProps {
  readonly notices: readonly SyncNotice[]
  /** Why nothing can be changed, where no notice has said it. */
  readonly reading: 'role' | 'gap' | null
}

export function SyncBannerList(props: SyncBannerListProps) {
  const { words } = useI18n()
  return (
    <div class="sync-banners">
      {/* By place: every retry makes the notices anew, and what is pressed or read in them has to stay. */}
      <Index each={props.notices}>
        {(notice) => (
          <div class={`sync-banner-${LOUDNESS[notice().kind]}`}>
            <FoldingBanner
              unfold={words().syncPanel.unfold}
              fold={words().syncPanel.fold}
              tone={TONES[notice().kind] ?? 'danger'}
              title={`${notice().title}.`}
              detail={`${notice().detail}.`}
              {...(notice().kind === 'offline' && { icon: cloudOff })}
              action={<BannerAction kind={notice().kind} />}
            />
          </div>
        )}
      </Index>
      <Show when={props.reading}>
        {(reason) => (
          <div class="sync-banner-always">
            <FoldingBanner
              unfold={words().syncPanel.unfold}
              fold={words().syncPanel.fold}
              tone="info"
              icon={lockKeyhole}
              title={`${words().syncPanel.readOnly[reason()]}.`}
              detail={`${words().syncPanel.readOnlyDetail[reason()]}.`}
            />
          </div>
        )}
      </Show>
    </div>
  )
}

function BannerAction(props: { readonly kind: SyncKind }): JSX.Element {
  const { browser, updates } = useApp()
  const { words } = useI18n()
  const location = useLocation()
  const exportAll = useExport(useWorkspace())
  const signIn = () => `/sign-in?to=${encodeURIComponent(location.pathname)}`
  return (
    <Switch>
      <Match when={TAKES_ALONG.includes(props.kind)}>
        <Button size="small" icon={download} onClick={() => void exportAll()}>
          {words().syncPanel.exportNow}
        </Button>
      </Match>
      <Match when={props.kind === 'refused'}>
        <RefusedActions />
      </Match>
      <Match when={props.kind === 'offline'}>
        <TryNow />
      </Match>
      <Match when={props.kind === 'signed-out'}>
        <LinkButton size="small" href={signIn()}>
          {words().syncPanel.comeBack}
        </LinkButton>
      </Match>
      <Match when={props.kind === 'client-too-old'}>
        <Button size="small" icon={refreshCw} onClick={() => browser.reload()}>
          {words().errors.reload}
        </Button>
      </Match>
      <Match when={props.kind === 'update-ready'}>
        <Button size="small" onClick={() => void updates.install()}>
          {words().syncPanel.updateNow}
        </Button>
      </Match>
    </Switch>
  )
}
