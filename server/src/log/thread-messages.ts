import type { Log } from './log.ts'

/** What goes between the relay and its log thread: one message a batch in each direction, bytes moved, not copied. */
export type Operation = Exclude<keyof Log, 'append'>

export type ThreadRequest =
  /** `batch` is as `packBatch` makes it. */
  | { readonly id: number; readonly operation: 'append'; readonly batch: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly operation: Operation; readonly args: readonly unknown[] }

export type ThreadReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }
