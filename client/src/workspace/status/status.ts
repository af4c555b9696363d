import type { DocumentFacts } from '#client/workspace/documents/document-facts.ts'
import type {
  DeviceFact,
  FilesWaiting,
  SyncState,
  SyncStatus,
} from '#client/workspace/status/sync-status.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'

export interface StorageUse {
  readonly usedBytes: number
  readonly quotaBytes: number
}

/** Beyond this share of what the browser grants, a person is told in time. */
const ALMOST_FULL = 0.9

/** One status for all open documents: the worst of each fact, because "saved" must hold for all of them. */
export function statusOf(
  documents: readonly DocumentFacts[],
  storage: StorageUse | null,
  signedOut: boolean,
  files: FilesWaiting | null = null,
): SyncStatus {
  const waiting = documents.reduce((sum, facts) => sum + facts.waiting, 0)
  return {
    state: stateOf(documents, waiting + underway(files), signedOut),
    device: deviceOf(documents, storage),
    waiting,
    refused: documents.reduce((sum, facts) => sum + facts.refused, 0),
    files,
    waitingSince: least(documents.map((facts) => facts.waitingSince)),
    relayAt: least(documents.map((facts) => facts.relayAt)),
  }
}

export function readOnlyReason(
  role: Role,
  facts: readonly Pick<DocumentFacts, 'tooOld' | 'gap'>[],
): ReadOnlyReason | null {
  if (accessTo('calendar', role) !== 'write') return 'role'
  if (facts.some(({ tooOld }) => tooOld)) return 'client-too-old'
  return facts.some(({ gap }) => gap) ? 'gap' : null
}

function stateOf(
  documents: readonly DocumentFacts[],
  waiting: number,
  signedOut: boolean,
): SyncState {
  const reasons = new Set(
    documents.map(({ link }) => (link.kind === 'closed' ? (link.reason ?? 'unknown') : null)),
  )
  if (documents.some((facts) => facts.tooOld)) return 'client-too-old'
  if (signedOut || reasons.has('signedOut')) return 'signed-out'
  if (reasons.has('revoked') || reasons.has('unknown')) return 'access-removed'
  if (reasons.has('malformed') || documents.some((facts) => facts.refused > 0)) return 'refused'
  const links = new Set(documents.map(({ link }) => link.kind))
  if (links.has('offline') || links.has('closed')) return 'offline'
  // Nothing is known of the relay yet, least of all that something is on its way there.
  if (links.has('connecting') || documents.length === 0) return 'connecting'
  return waiting > 0 ? 'saving' : 'saved'
}

/** Those that are being sent; for those that the relay does not take, nobody waits. */
function underway(files: FilesWaiting | null): number {
  return files ? files.count - files.refused : 0
}

function deviceOf(documents: readonly DocumentFacts[], storage: StorageUse | null): DeviceFact {
  for (const { device } of documents) if (device.kind === 'failing') return device
  if (storage && storage.usedBytes > storage.quotaBytes * ALMOST_FULL) {
    return { kind: 'almost-full', ...storage }
  }
  const writing = documents.some(({ device }) => device.kind === 'writing')
  return { kind: writing ? 'writing' : 'kept' }
}

function least(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : Math.min(...known)
}
