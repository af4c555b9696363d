import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

const PAUSE_MS = 120

/** Follows changes that come by the hundred, a few times a second: what is reckoned with all entries is reckoned so often. */
export function createSettled(
  changes: Accessor<number>,
  after: Environment['after'],
): Accessor<number> {
  const [seen, setSeen] = createSignal(untrack(changes))
  let cancel: (() => void) | null = null
  const look = (): void => {
    cancel = null
    setSeen(untrack(changes))
  }
  createEffect(
    on(changes, () => {
      cancel ??= after(PAUSE_MS, look)
    }),
  )
  onCleanup(() => cancel?.())
  return seen
}
