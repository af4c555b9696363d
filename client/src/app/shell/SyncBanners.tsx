import { useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { LOUDNESS } from './loudness.ts'
import { useSyncNotices } from './use-sync-notices.ts'

const SyncBannerList = lazyDetail(async () => (await import('./soon.ts')).SyncBannerList)

/** What must not be missed about the person's work, above the page, until it is over. */
export function SyncBanners() {
  const workspace = useWorkspace()
  const location = useLocation()
  const { status, notices } = useSyncNotices()
  const loud = () => notices().filter(({ kind }) => LOUDNESS[kind] !== 'calm')
  /** Why nothing can be changed, where no notice about the relay has said it already. */
  const reading = () => {
    const reason = workspace.readOnly()
    if (reason !== 'role' && reason !== 'gap') return null
    // What a role may do on the other pages, they show by what they offer.
    if (reason === 'role' && !location.pathname.startsWith(`/w/${workspace.id}/calendar`))
      return null
    return status().state === 'access-removed' ? null : reason
  }
  return (
    <Show when={loud().length > 0 || reading() !== null}>
      <SyncBannerList notices={loud()} reading={reading()} />
    </Show>
  )
}
