import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { SyncNotice } from '#client/ui/SyncStatus.tsx'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'

interface Reader {
  readonly words: Words['syncPanel']
  readonly formats: Formats
}

/** What the panel says beside the notices while all is well: what is here, and since when something waits. */
export function deviceFact(
  { device, waiting, waitingSince }: SyncStatus,
  { words, formats }: Reader,
): SyncNotice | null {
  if (device.kind !== 'kept' && device.kind !== 'writing') return null
  const detail =
    waitingSince === null || waiting === 0
      ? words.nothingWaits
      : words.waitingSince(waiting, formats.clock(waitingSince))
  return { kind: 'device-kept', title: words.deviceKept, detail }
}
