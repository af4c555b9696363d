import type * as Y from 'yjs'
import type { Environment } from '#client/workspace/environment.ts'

const PATIENCE_MS = 2_000
/** In steps: while a page stands still, what closes the gap may lie in line behind the clock. */
const STEPS = 4

/**
 * While an update is missing, what a document shows may not be what is there (M10). Updates that overtake each other
 * close a gap by themselves; one that stays open is reported, and found again until it is closed.
 */
export function watchForGaps(
  doc: Y.Doc,
  environment: Pick<Environment, 'after'>,
  on: { readonly found: () => void; readonly changed: () => void },
): { readonly open: boolean; close(): void } {
  let open = false
  let cancel: (() => void) | null = null

  const check = (): void => {
    if (doc.store.pendingStructs === null) {
      open = false
      return
    }
    if (!cancel) wait(STEPS)
  }

  const wait = (steps: number): void => {
    cancel = environment.after(PATIENCE_MS / STEPS, () => {
      cancel = null
      const missing = doc.store.pendingStructs !== null
      if (missing && steps > 1) {
        wait(steps - 1)
        return
      }
      if (missing) {
        on.found()
        check()
      }
      if (missing !== open) {
        open = missing
        on.changed()
      }
    })
  }

  // Not at an update: one that has to wait for another is none yet, and Yjs tells nobody of it.
  doc.on('afterTransaction', check)
  return {
    get open() {
      return open
    },
    close() {
      doc.off('afterTransaction', check)
      cancel?.()
    },
  }
}
