import type { Unit } from './content.ts'
import type { Vector } from './update/vector.ts'

/** Where a connection is in its exchange with the room. Only the room changes it. */
export interface SyncState {
  /** Whether what peers send goes out at once; else it waits in `behind` for what came before it. */
  isLive: boolean
  behind: Unit[]
  behindBytes: number
  /** State vectors that wait for an answer, one after another. */
  readonly questions: Vector[]
  isAnswering: boolean
  /** Its first question has been answered, so that it was sent everything once. */
  hasSynced: boolean
  /** While it is not live: everything up to here has been sent. */
  sentSeq: number
  /** The last sequence number that holds something of this connection (R6). */
  lastSeq: number
  /** Deletions of this connection that are still being compared with what is known. */
  comparing: Promise<void> | null
  /** A sync step 1 of ours waits for its step 2. */
  isAsked: boolean
  /** When it was last asked because of a gap (R5). */
  askedForGapAt: number
  /** Ends the wait for a write that will never finish. */
  stopWaiting: (() => void) | null
}

export function newSyncState(): SyncState {
  return {
    isLive: false,
    behind: [],
    behindBytes: 0,
    questions: [],
    isAnswering: false,
    hasSynced: false,
    sentSeq: 0,
    lastSeq: 0,
    comparing: null,
    isAsked: false,
    askedForGapAt: Number.NEGATIVE_INFINITY,
    stopWaiting: null,
  }
}
