import { MAX_FRAME_BYTES } from '#shared/protocol/messages.ts'

/** Every bound of the relay (R14, R15). Bytes, milliseconds or counts, as the name says. */
export interface RelayLimits {
  readonly frameBytes: number
  /** An allowance per connection: so many a second, and so many saved up for an import or a long absence. */
  readonly messagesPerSecond: number
  readonly messageBurst: number
  readonly bytesPerSecond: number
  readonly byteBurst: number
  readonly connectionsPerPerson: number
  readonly connectionsPerWorkspace: number
  /** Without guests. */
  readonly connectionsPerAddress: number
  /** Guests that look through one link, all of them from one address in a hall. */
  readonly connectionsPerShare: number
  /** How long a handshake may take before its sign-in is known. */
  readonly signInMs: number
  /** One awareness state, as JSON, and how many client ids one connection may own. */
  readonly awarenessStateBytes: number
  readonly awarenessClientsPerConnection: number
  /** What a slow receiver may have waiting before it misses awareness, and before it is closed. */
  readonly slowBytes: number
  readonly stuckBytes: number
  /** How often every connection hears from us. One that brings nothing for two of these in a row is dead. */
  readonly heartbeatMs: number
  readonly roomIdleMs: number
  /** Stored bytes that are kept in memory, over all rooms. */
  readonly cacheBytes: number
  /** Accepted updates that wait for the disk, over all rooms; beyond it, senders are told to come back later. */
  readonly uncommittedBytes: number
  /** Two commits are at least so far apart while somebody waits to hear that something is kept (R6). */
  readonly commitEveryMs: number
  /** And at most so far while updates keep coming and nobody waits. */
  readonly commitLatestMs: number
  /** A tail of so many updates or bytes is compacted while the room is open, and a fraction of it when it empties. */
  readonly compactUpdates: number
  readonly compactBytes: number
  /** What is taken out of a document for guests is compacted away after so long. */
  readonly forgetMs: number
  /** Whatever changes in a document about people, what was erased in it is compacted away after so long. */
  readonly forgetPeopleMs: number
  /** How long `close` waits for receivers to take the close frame. */
  readonly closeMs: number
}

const MEBIBYTE = 1024 * 1024

export const DEFAULT_LIMITS: RelayLimits = {
  frameBytes: MAX_FRAME_BYTES,
  messagesPerSecond: 1_000,
  messageBurst: 20_000,
  bytesPerSecond: 4 * MEBIBYTE,
  byteBurst: 128 * MEBIBYTE,
  connectionsPerPerson: 200,
  connectionsPerWorkspace: 2_000,
  connectionsPerAddress: 1_000,
  connectionsPerShare: 2_500,
  signInMs: 5_000,
  awarenessStateBytes: 16 * 1024,
  awarenessClientsPerConnection: 16,
  slowBytes: MEBIBYTE,
  stuckBytes: 8 * MEBIBYTE,
  heartbeatMs: 7_000,
  roomIdleMs: 30_000,
  cacheBytes: 64 * MEBIBYTE,
  uncommittedBytes: 64 * MEBIBYTE,
  commitEveryMs: 10,
  commitLatestMs: 250,
  compactUpdates: 2_000,
  compactBytes: 2 * MEBIBYTE,
  forgetMs: 10_000,
  forgetPeopleMs: 600_000,
  closeMs: 5_000,
}
