/** The workbench as the page asks it: in a worker, so that the page stays awake however large the file. */
import { askIn } from '#client/workspace/ask-worker.ts'
import type { EntryDraft } from '#shared/formats/entries/plan-entries.ts'
import type { EntryReview, OpenAnswer, Workbench } from './workbench.ts'

export interface Reader {
  open(...args: Parameters<Workbench['open']>): Promise<OpenAnswer>
  know(...args: Parameters<Workbench['know']>): Promise<void>
  review(...args: Parameters<Workbench['review']>): Promise<EntryReview>
  slice(...args: Parameters<Workbench['slice']>): Promise<readonly EntryDraft[]>
  /** Ends what is under way; what was asked is never answered. */
  close(): void
}

/** One call to the workbench in the worker. */
export type Call = {
  [To in keyof Workbench]: { readonly to: To; readonly args: Parameters<Workbench[To]> }
}[keyof Workbench]

/** Rejects when the worker breaks, which no file can bring about, but a lack of memory may. */
export function readerIn(worker: Worker): Reader {
  const { ask, close } = askIn<Call>(worker)
  return {
    open: (...args) => ask({ to: 'open', args }),
    know: (...args) => ask({ to: 'know', args }),
    review: (...args) => ask({ to: 'review', args }),
    slice: (...args) => ask({ to: 'slice', args }),
    close,
  }
}
