import type { Reader } from '../reader.ts'
import { createWorkbench } from '../workbench.ts'

/** A reader without a worker, which copies what it is given as a worker would. */
export function readerHere(): Reader {
  const workbench = createWorkbench()
  return {
    open: async (bytes) => structuredClone(workbench.open(structuredClone(bytes))),
    review: async (...request) => structuredClone(workbench.review(...structuredClone(request))),
    leftRows: async (...request) => workbench.leftRows(...request),
    close: () => {},
  }
}
