import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { SyncNotice } from '#client/ui/SyncStatus.tsx'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'

interface Reader {
  readonly words: Pick<Words, 'sync' | 'syncPanel'>
  readonly formats: Formats
  /** ms since 1970 */
  readonly now: number
}

/** What the panel says beside the notices while all is well: what is here, and since when something waits. */
export function deviceFact(
  { device, waiting, waitingSince }: SyncStatus,
  { words: { sync, syncPanel }, formats, now }: Reader,
): SyncNotice | null {
  if (device.kind !== 'kept' && device.kind !== 'writing') return null
  const detail =
    waitingSince === null || waiting === 0
      ? syncPanel.nothingWaits
      : `${syncPanel.waiting(waiting)} ${sync.since(formats.instantShort(waitingSince, now))}`
  return { kind: 'device-kept', title: syncPanel.deviceKept, detail }
}
