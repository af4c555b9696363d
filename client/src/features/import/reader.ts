import { type Asked, askIn } from '#client/workspace/ask-worker.ts'
import type { Workbench } from './workbench.ts'

/** The workbench as the page asks it: in a worker, so that the page stays awake however large the file. */
export type Reader = Asked<Workbench>

/** Rejects when the worker breaks, which no file can bring about, but a lack of memory may. */
export function readerIn(worker: Worker): Reader {
  const { ask, close } = askIn<Workbench>(worker)
  return {
    open: ask('open'),
    review: ask('review'),
    leftRows: ask('leftRows'),
    close,
  }
}
