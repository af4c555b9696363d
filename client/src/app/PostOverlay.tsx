import { useLocation, useNavigate } from '@solidjs/router'
import { Show } from 'solid-js'
import { printedKeys } from '#client/commands/keys.ts'
import { PostLayer } from '#client/features/post/PostLayer.tsx'
import { addressWith } from '#client/features/post/post-address.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { UntilLoaded } from '#client/i18n/UntilLoaded.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { SyncLine } from '#client/ui/SyncStatus.tsx'
import { useApp } from './app-context.tsx'
import { keyNames } from './shell/key-names.ts'
import { LOUDNESS } from './shell/loudness.ts'
import { useSyncNotices } from './shell/use-sync-notices.ts'

const SyncAction = lazyDetail(async () => (await import('./shell/soon.ts')).SyncAction)

/** The post that an address names, over whatever page it is opened on. */
export function PostOverlay() {
  const { browser, environment } = useApp()
  const { words } = useI18n()
  const mainKeys = () => printedKeys('Mod+Enter', browser.apple, keyNames(words().keyboard))
  return (
    <UntilLoaded instead={(retry) => <MissingPost onRetry={retry} />}>
      <PostLayer
        environment={environment}
        viewerZone={browser.timeZone}
        copy={browser.copy}
        memory={browser.memory}
        sync={<Sync />}
        mainKeys={mainKeys().join(' ')}
      />
    </UntilLoaded>
  )
}

/** The page below stays: only what opens a post is not on this device yet. */
function MissingPost(props: { readonly onRetry: () => void }) {
  const { words } = useI18n()
  const location = useLocation()
  const navigate = useNavigate()
  const close = () => {
    navigate(addressWith(location, null), { replace: true, scroll: false })
    props.onRetry()
  }
  return (
    <Dialog
      open
      onClose={close}
      title={words().errors.missing}
      actions={
        <>
          <Button onClick={close}>{words().common.close}</Button>
          <Button look="primary" autofocus onClick={() => props.onRetry()}>
            {words().common.retry}
          </Button>
        </>
      }
    >
      <p class="muted">{words().errors.missingDetail}</p>
    </Dialog>
  )
}

function Sync() {
  const { notices } = useSyncNotices()
  const notice = () => notices()[0]
  // What is no calm news is told with its detail and what can be done: the drawer lies over what else would tell it.
  const loudness = () => LOUDNESS[notice().kind]
  return (
    <span class="drawer-foot-sync">
      <SyncLine notice={notice()} />
      <Show when={loudness() !== 'calm'}>
        <small>{notice().detail}</small>
      </Show>
      <Show when={loudness() === 'always'}>
        <SyncAction kind={notice().kind} />
      </Show>
    </span>
  )
}
