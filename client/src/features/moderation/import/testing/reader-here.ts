import type { Reader } from '../reader.ts'
import { createWorkbench } from '../workbench.ts'

/** A reader without a worker, which copies what it is given as a worker would. */
export function readerHere(): Reader {
  const workbench = createWorkbench()
  return {
    open: async (...args) => structuredClone(await workbench.open(...structuredClone(args))),
    know: async (...args) => workbench.know(...structuredClone(args)),
    review: async (...args) => structuredClone(workbench.review(...structuredClone(args))),
    slice: async (...args) => structuredClone(workbench.slice(...args)),
    inBin: async (...args) => structuredClone(workbench.inBin(...args)),
    leftRows: async (...args) => workbench.leftRows(...structuredClone(args)),
    close: () => {},
  }
}
