import { Index, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import type { BannerTone } from '#client/ui/Banner.tsx'
import { FoldingBanner } from '#client/ui/FoldingBanner.tsx'
import { cloudOff, lockKeyhole } from '#client/ui/icons.ts'
import type { SyncKind, SyncNotice } from '#client/ui/SyncStatus.tsx'
import { LOUDNESS } from './loudness.ts'
import { SyncAction } from './SyncAction.tsx'
import './SyncBanners.css'

const TONES: Partial<Record<SyncKind, BannerTone>> = {
  offline: 'warn',
  'files-refused': 'warn',
  'storage-low': 'warn',
  'signed-out': 'warn',
  'update-ready': 'info',
}

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
              action={<SyncAction kind={notice().kind} />}
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
