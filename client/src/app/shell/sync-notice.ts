import type { UpdateState } from '#client/app/update/updates.ts'
import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { SyncNotice } from '#client/ui/SyncStatus.tsx'
import type { SyncState, SyncStatus } from '#client/workspace/status/sync-status.ts'

interface Reader {
  readonly words: Words['sync']
  readonly formats: Formats
  readonly now: number
}

const MINUTE = 60_000

const RELAY: Record<SyncState, (status: SyncStatus, reader: Reader) => SyncNotice> = {
  saved: ({ relayAt }, { words, formats, now }) => ({
    kind: 'saved',
    title: words.saved,
    detail:
      relayAt === null || now - relayAt < MINUTE ? words.savedDetail : formats.ago(relayAt, now),
  }),
  saving: ({ waiting }, { words }) => ({
    kind: 'saving',
    title: words.saving,
    // Else files are on their way, of which is told beside it.
    detail: waiting > 0 ? words.savingDetail(waiting) : '',
  }),
  connecting: ({ waiting }, { words }) => ({
    kind: 'connecting',
    title: words.connecting,
    detail: waiting === 0 ? words.connectingDetail : words.offlineDetail(waiting),
  }),
  offline: ({ waiting, waitingSince }, { words, formats }) => ({
    kind: 'offline',
    title: words.offline,
    detail:
      waiting === 0
        ? words.offlineNothing
        : waitingSince === null
          ? words.offlineDetail(waiting)
          : words.offlineDetailSince(waiting, formats.clock(waitingSince)),
  }),
  refused: ({ waiting }, { words }) => ({
    kind: 'refused',
    title: words.refused(waiting),
    detail: words.refusedDetail,
  }),
  'signed-out': ({ waiting }, { words }) => ({
    kind: 'signed-out',
    title: words.signedOut,
    detail: waiting === 0 ? words.signedOutNothing : words.signedOutDetail(waiting),
  }),
  'access-removed': (_, { words }) => ({
    kind: 'access-removed',
    title: words.revoked,
    detail: words.revokedDetail,
  }),
  'client-too-old': (_, { words }) => ({
    kind: 'client-too-old',
    title: words.clientOld,
    detail: words.clientOldDetail,
  }),
}

/** What this device itself has to say, if anything: it comes before what the relay says. */
function deviceNotice({ device }: SyncStatus, { words, formats }: Reader): SyncNotice | null {
  if (device.kind === 'failing') {
    return { kind: 'storage-failed', title: words.storageFailed, detail: words.storageFailedDetail }
  }
  if (device.kind === 'almost-full') {
    const detail = words.storageLowDetail(
      formats.bytes(device.usedBytes),
      formats.bytes(device.quotaBytes),
    )
    return { kind: 'storage-low', title: words.storageLow, detail }
  }
  return null
}

function updateNotice(update: UpdateState, { words }: Reader): SyncNotice | null {
  if (update === 'none') return null
  const detail = update === 'waiting' ? words.updateReadyDetail : words.updateWaits
  return { kind: 'update-ready', title: words.updateReady, detail }
}

/** Everything that holds, the most important first; never empty. */
export function syncNotices(
  status: SyncStatus,
  update: UpdateState,
  reader: Reader,
): readonly [SyncNotice, ...SyncNotice[]] {
  const relay = RELAY[status.state](status, reader)
  const device = deviceNotice(status, reader)
  const news = updateNotice(update, reader)
  const rest = news === null ? [] : [news]
  return device === null ? [relay, ...rest] : [device, relay, ...rest]
}
