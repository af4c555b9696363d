import { useLocation } from '@solidjs/router'
import { type JSX, Match, Switch } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useExport } from '#client/app/settings/use-export.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { download, refreshCw } from '#client/ui/icons.ts'
import type { SyncKind } from '#client/ui/SyncStatus.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { RefusedActions } from './RefusedActions.tsx'
import { TryNow } from './TryNow.tsx'

/** What is here may not stay here, or may not come back. */
const TAKES_ALONG: readonly SyncKind[] = ['storage-low', 'storage-failed', 'access-removed']

/** What a person can do about what they are told of their work, wherever it is told. */
export function SyncAction(props: { readonly kind: SyncKind }): JSX.Element {
  const { browser, updates } = useApp()
  const { words } = useI18n()
  const location = useLocation()
  const exportAll = useExport(useWorkspace())
  const signIn = () => `/sign-in?to=${encodeURIComponent(`${location.pathname}${location.search}`)}`
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
