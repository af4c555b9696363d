/**
 * The durable log: what the relay keeps of every document, as encoded updates, never as a Y.Doc.
 * One contract suite (`contract.ts`) holds for every implementation.
 *
 * A room is `{workspace}/{document}`. Updates carry a sequence number that the room's relay gives them, from 1 up. A
 * part is a piece of what was compacted; parts and then the tail, sent in order, never leave a gap.
 */

export interface LoggedUpdate {
  readonly seq: number
  /** Yjs update, V1, decoded and judged before it came here (R5). */
  readonly update: Uint8Array
}

export interface Append extends LoggedUpdate {
  readonly room: string
}

/** A part without its bytes, so that opening a room of any size costs little. */
export interface StoredPart {
  readonly id: number
  /** Everything up to this sequence number is in this part or in one before it. */
  readonly seq: number
  readonly byteLength: number
  /** Encoded state vector (V1): for each client in this part, where its structs end. */
  readonly vector: Uint8Array
}

export interface StoredRoom {
  /** In causal order. */
  readonly parts: readonly StoredPart[]
  /** In the order of their sequence numbers, all of them after the parts. */
  readonly tail: readonly LoggedUpdate[]
  /** How many rows of this room ever failed their checksum and were set aside (R7). */
  readonly damaged: number
}

/** A whole room up to `seq`, as one update (V2) or packed for our own client (R10b). */
export interface CompressedSnapshot {
  readonly seq: number
  /** Brotli. */
  readonly bytes: Uint8Array
}

export interface NewPart {
  readonly vector: Uint8Array
  readonly bytes: Uint8Array
}

export interface NewSnapshot {
  readonly room: string
  /** The last sequence number contained in the parts. */
  readonly seq: number
  /** Ids of stored parts that stay, in their order, before the new ones; all others are removed. */
  readonly keep: readonly number[]
  readonly parts: readonly NewPart[]
  /** The deletions of all parts, as an update without structs. */
  readonly deletions: Uint8Array
  /** Null leaves the one that is there. */
  readonly compressed: CompressedSnapshot | null
  /** The same as `compressed`, packed, with which it comes and goes. */
  readonly packed?: Uint8Array | null
  /** What is replaced is to be nowhere on the disk, nor what was set aside of this room. */
  readonly forgets?: boolean
}

export interface Log {
  /** Makes a batch durable in one commit (R6): resolves when it is on disk, rejects with nothing of it stored. */
  append(batch: readonly Append[]): Promise<void>
  load(room: string): Promise<StoredRoom>
  /** The bytes of some parts, in the order asked for; null when one of them is no longer there: load again. */
  loadParts(room: string, ids: readonly number[]): Promise<readonly Uint8Array[] | null>
  /** The deletions of all parts; null when there are none or the row was damaged. */
  loadDeletions(room: string): Promise<Uint8Array | null>
  loadCompressed(room: string): Promise<CompressedSnapshot | null>
  loadPacked(room: string): Promise<CompressedSnapshot | null>
  /**
   * Replaces parts and the tail up to `seq` in one transaction, read back before it is committed (R8); updates after
   * `seq` stay. Resolves with all the parts there are now.
   */
  replace(snapshot: NewSnapshot): Promise<readonly StoredPart[]>
  /** The rooms of which something is not compacted, by name, whatever workspace they are of. */
  roomsWithTail(): Promise<readonly string[]>
  /** The rooms of a workspace of which something is kept, by name. */
  roomsOf(workspace: string): Promise<readonly string[]>
  /** Forgets a room for good, as far as the storage can overwrite what it held. */
  erase(room: string): Promise<void>
  /**
   * Changes when the log may hold less than a client was told it holds (first use, restore, unclean stop, damage):
   * clients then exchange state vectors instead of resuming by sequence number.
   */
  generation(): Promise<string>
  /** Rejects when nothing can be written (R17, `/readyz`). */
  probe(): Promise<void>
  /** Commits what has come and marks the stop as clean. */
  close(): Promise<void>
}
