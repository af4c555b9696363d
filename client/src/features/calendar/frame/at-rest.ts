import { type Accessor, createEffect, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

/**
 * Does something slice by slice, until a slice says that nothing is left, while nobody does anything. Ends with its
 * owner.
 */
export type AtRest = (slice: () => boolean) => void

/** Who leafs on through the months, or types, is not at rest between two keys. */
const REST_MS = 400
const DISTURBANCES = ['keydown', 'pointerdown', 'wheel'] as const

export function createAtRest(means: {
  readonly environment: Pick<Environment, 'after' | 'idle'>
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener'>
  /** Something is open or in the hand. */
  readonly busy: Accessor<boolean>
}): AtRest {
  const { environment, document, busy } = means
  return (slice) => {
    createEffect(() => {
      if (busy()) return
      let cancel = (): void => {}
      const wait = (): void => {
        cancel()
        cancel = environment.after(REST_MS, work)
      }
      const work = (): void => {
        cancel = environment.idle(() => {
          if (slice()) work()
          else end()
        })
      }
      const end = (): void => {
        cancel()
        for (const name of DISTURBANCES) document.removeEventListener(name, wait, CAPTURE)
      }
      for (const name of DISTURBANCES) document.addEventListener(name, wait, CAPTURE)
      onCleanup(end)
      wait()
    })
  }
}

const CAPTURE = { capture: true, passive: true }
