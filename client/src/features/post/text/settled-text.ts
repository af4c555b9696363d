import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js'
import type * as Y from 'yjs'

/** Often enough to follow a quick hand, and never in the task of a key. */
const AT_MOST_EVERY_MS = 120
/** In UTF-16 units. To count a longer text takes long enough to be felt between two keys: it waits until they pause. */
const LONG = 20_000
const PAUSE_MS = 800

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
    const changed = ({ target }: { readonly target: Y.Text }): void => {
      if (target.length <= LONG) cancel ??= means.after(AT_MOST_EVERY_MS, read)
      else {
        cancel?.()
        cancel = means.after(PAUSE_MS, read)
      }
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
