import type { Log } from '#server/log/log.ts'
import type { Cache } from './cache.ts'
import type { CommitQueue } from './commit-queue.ts'
import type { Compactor } from './compaction/compactor.ts'
import type { Counters } from './counters.ts'
import type { RelayLimits } from './limits.ts'
import type { RelayLogger } from './relay.ts'
import type { Turns } from './turns.ts'

/** What all rooms of a relay share. */
export interface RelayParts {
  readonly limits: RelayLimits
  readonly log: Log
  readonly logger: RelayLogger
  readonly counters: Counters
  readonly commits: CommitQueue
  readonly turns: Turns
  readonly cache: Cache
  readonly compactor: Compactor
  /** How much waits in an inbox for a room of entries, `{workspace}/{document}`. */
  readonly waitingFor: (room: string) => number
}
