/** The workbench as the page asks it: in a worker, so that the page stays awake however large the file. */
import { askIn } from '#client/workspace/ask-worker.ts'
import type { Choices, Ground, OpenAnswer, Review, Workbench } from './workbench.ts'

export interface Reader {
  open(bytes: Uint8Array): Promise<OpenAnswer>
  review(choices: Choices, ground: Ground): Promise<Review>
  leftRows(...request: Parameters<Workbench['leftRows']>): Promise<string>
  /** Ends what is under way; what was asked is never answered. */
  close(): void
}

/** One call to the workbench in the worker. */
export type Call =
  | { readonly to: 'open'; readonly args: Parameters<Workbench['open']> }
  | { readonly to: 'review'; readonly args: Parameters<Workbench['review']> }
  | { readonly to: 'leftRows'; readonly args: Parameters<Workbench['leftRows']> }

/** Rejects when the worker breaks, which no file can bring about, but a lack of memory may. */
export function readerIn(worker: Worker): Reader {
  const { ask, close } = askIn<Call>(worker)
  return {
    open: (bytes) => ask({ to: 'open', args: [bytes] }),
    review: (choices, ground) => ask({ to: 'review', args: [choices, ground] }),
    leftRows: (...args) => ask({ to: 'leftRows', args }),
    close,
  }
}
