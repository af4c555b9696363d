import type { NewPart } from '#server/log/log.ts'

/** What the compaction thread is asked to do with what a room holds. */
export interface CompactionJob {
  /**
   * `append`: the tail becomes parts behind those that are kept, by copying bytes. `rebase`: everything is loaded
   * into a document, which forgets what deleted things held, and cut anew.
   */
  readonly kind: 'append' | 'rebase'
  /** The parts that are not kept, then the tail. */
  readonly updates: readonly Uint8Array[]
  /** Deletions of the parts that are kept; null when none are. */
  readonly keptDeletions: Uint8Array | null
  readonly partBytes: number
}

export interface CompactionResult {
  readonly parts: readonly NewPart[]
  readonly deletions: Uint8Array
  /** V2, in Brotli; only of everything, so only after a rebase. */
  readonly compressed: Uint8Array | null
  /** As `shared/src/documents/packed` says, in Brotli; null as well where Yjs would write the document otherwise. */
  readonly packed: Uint8Array | null
}

export type CompactionReply =
  | { readonly ok: true; readonly result: CompactionResult }
  | { readonly ok: false; readonly message: string }
