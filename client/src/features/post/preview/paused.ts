import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'

/** What a value has become once it has been left alone for a while; the first one at once. */
export function createPaused<Value>(
  value: Accessor<Value>,
  ms: number,
  after: (ms: number, run: () => void) => () => void,
): Accessor<Value> {
  const [paused, setPaused] = createSignal(value())
  let cancel = (): void => {}
  let isFirst = true
  createEffect(
    on(value, (now) => {
      cancel()
      // Until effects run, nobody was told of changes.
      if (isFirst) setPaused(() => now)
      else cancel = after(ms, () => setPaused(() => now))
      isFirst = false
    }),
  )
  onCleanup(() => cancel())
  return paused
}
