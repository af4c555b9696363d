/**
 * What a person is told about their work: three facts, never one "Saved".
 * `device`: kept on this device; `relay`: known to be on the relay's disk; `waiting`: not there yet, and since when.
 */
export interface SyncStatus {
  readonly state: SyncState
  readonly device: DeviceFact
  /** Changes of this device that the relay has not confirmed; survives a reload. */
  readonly waiting: number
  /** Those among them that the relay will not take: the role that they were made with is no longer had. */
  readonly refused: number
  /** When the oldest of them was made (ms since 1970), null when none waits. */
  readonly waitingSince: number | null
  /** Files that are not on the relay yet; null when there are none. */
  readonly files: FilesWaiting | null
  /** When the relay last confirmed that it holds everything (ms since 1970). */
  readonly relayAt: number | null
}

export interface FilesWaiting {
  readonly count: number
  /** Bytes of them all, and how many of those the relay has. */
  readonly bytes: number
  readonly sent: number
  /** How many of them the relay does not take. */
  readonly refused: number
}

/** Ordered by what matters most when several hold. */
export type SyncState =
  | 'client-too-old'
  | 'signed-out'
  | 'access-removed'
  | 'refused'
  | 'offline'
  | 'connecting'
  | 'saving'
  | 'saved'

export type DeviceFact =
  | { readonly kind: 'kept' }
  | { readonly kind: 'writing' }
  /** Sentence and "Export now"; editing goes on in memory and writing is retried. */
  | { readonly kind: 'failing'; readonly problem: StorageProblem }
  | { readonly kind: 'almost-full'; readonly usedBytes: number; readonly quotaBytes: number }

export type StorageProblem = 'full' | 'connection-lost' | 'blocked' | 'refused'
