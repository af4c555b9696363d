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

/** How many changes are on this device alone, and since when. */
function kept({ waiting, waitingSince }: SyncStatus, { words, formats, now }: Reader): string {
  const changes = words.offlineDetail(waiting)
  if (waitingSince === null) return changes
  return `${changes} ${words.since(formats.instantShort(waitingSince, now))}`
}

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
  offline: (status, reader) => ({
    kind: 'offline',
    title: reader.words.offline,
    detail: status.waiting === 0 ? reader.words.offlineNothing : kept(status, reader),
  }),
  refused: ({ waiting }, { words }) => ({
    kind: 'refused',
    title: words.refused(waiting),
    detail: words.refusedDetail,
  }),
  'signed-out': (status, reader) => ({
    kind: 'signed-out',
    title: reader.words.signedOut,
    detail:
      status.waiting === 0
        ? reader.words.signedOutNothing
        : `${kept(status, reader)}. ${reader.words.signedOutWaits}`,
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
function deviceNotice(
  { device, state }: SyncStatus,
  { words, formats }: Reader,
): SyncNotice | null {
  if (device.kind === 'failing') {
    const detail = state === 'saved' ? words.storageFailedSaved : words.storageFailedDetail
    return { kind: 'storage-failed', title: words.storageFailed, detail }
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
