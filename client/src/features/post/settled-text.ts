import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'

/** Often enough to follow a quick hand, and never in the task of a key. */
const AT_MOST_EVERY_MS = 120

/** A text that changes, by whomever, as what counts it reads it: a moment later. Empty without one. */
export function createSettledText(means: {
  readonly text: Accessor<Y.Text | null>
  readonly after: (ms: number, run: () => void) => () => void
}): Accessor<string> {
  const [settled, setSettled] = createSignal('')
  createEffect(() => {
    const text = means.text()
    let cancel: (() => void) | null = null
    const read = (): void => {
      cancel = null
      setSettled(text?.toString() ?? '')
    }
    const changed = (): void => {
      cancel ??= means.after(AT_MOST_EVERY_MS, read)
    }
    read()
    text?.observe(changed)
    onCleanup(() => {
      text?.unobserve(changed)
      cancel?.()
    })
  })
  return settled
}
