/**
 * The durable log: what the relay keeps of every document, as encoded updates, never as a Y.Doc.
 * One contract suite (`contract.ts`) holds for every implementation.
 *
 * A room is `{workspace}/{document}`. Updates carry a sequence number that the room's relay gives them; a part is
 * a run of consecutive updates merged into one, so that `parts + tail`, sent in order, never leaves a gap.
 */

export interface LoggedUpdate {
  readonly seq: number
  /** Yjs update, V1, decoded and judged before it came here (R5). */
  readonly update: Uint8Array
}

export interface Append {
  readonly room: string
  readonly seq: number
  readonly update: Uint8Array
}

/** Everything of one room as it is stored; nothing is decoded (R10). */
export interface StoredRoom {
  /** Merged updates up to and including `partsSeq`, in causal order. */
  readonly parts: readonly Uint8Array[]
  readonly partsSeq: number
  /** Encoded state vector (V1) of `parts`; null when there are none. */
  readonly partsStateVector: Uint8Array | null
  /** The deletions of `parts` alone, as an update without structs; null when there are none. */
  readonly partsDeletions: Uint8Array | null
  readonly tail: readonly LoggedUpdate[]
  /** Rows that failed their checksum and were set aside (R7). */
  readonly damaged: number
}

/** The V2, compressed form of `parts`, for our own client (R10b). */
export interface CompressedSnapshot {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly encoding: 'br' | 'gzip'
}

export interface NewSnapshot {
  readonly room: string
  /** The last sequence number contained. */
  readonly seq: number
  readonly parts: readonly Uint8Array[]
  readonly stateVector: Uint8Array
  readonly deletions: Uint8Array
  readonly compressed: CompressedSnapshot
}

export interface Log {
  /**
   * Makes a batch durable in one commit (R6): resolves when it is on disk, rejects with nothing of it stored.
   */
  append(batch: readonly Append[]): Promise<void>
  load(room: string): Promise<StoredRoom>
  loadCompressed(room: string): Promise<CompressedSnapshot | null>
  /** Replaces parts and the tail up to `seq` in one transaction (R8); updates after `seq` stay. */
  replace(snapshot: NewSnapshot): Promise<void>
  /** Forgets a room for good. */
  erase(room: string): Promise<void>
  /**
   * Changes when the log may hold less than a client was told it holds (first use, restore, unclean stop): clients
   * then exchange state vectors instead of resuming by sequence number.
   */
  generation(): Promise<string>
  /** Throws when nothing can be written (R17, `/readyz`). */
  probe(): Promise<void>
  /** Commits what has come and marks the stop as clean. */
  close(): Promise<void>
}
