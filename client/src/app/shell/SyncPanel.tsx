import { Index, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { SyncCard } from '#client/ui/SyncCard.tsx'
import type { SyncNotice } from '#client/ui/SyncStatus.tsx'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import { deviceFact } from './device-fact.ts'
import { withFiles } from './files-notice.ts'
import { TryNow } from './TryNow.tsx'

/** Everything that holds, behind the one calm line. */
export function SyncPanel(props: {
  readonly status: SyncStatus
  readonly notices: readonly [SyncNotice, ...SyncNotice[]]
}) {
  const { browser } = useApp()
  const { words, formats } = useI18n()
  const facts = () => {
    const device = deviceFact(props.status, {
      words: words(),
      formats: formats(),
      now: browser.now(),
    })
    if (device === null) return props.notices
    const { files } = props.status
    const own = files ? withFiles([device], { ...files, refused: 0 }, words().media) : [device]
    return [...props.notices, ...own]
  }
  return (
    <>
      <Index each={facts()}>{(notice) => <SyncCard notice={notice()} />}</Index>
      <Show when={props.status.state === 'offline'}>
        <TryNow />
      </Show>
    </>
  )
}
