import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

/** So many tiles are made in some milliseconds. */
const SLICE = 24

/** The first of a list at once, and the rest a slice at a time: hundreds of tiles in one task would hold the page up. */
export function inSlices<Item>(
  all: Accessor<readonly Item[]>,
  after: Environment['after'],
): Accessor<readonly Item[]> {
  const [most, setMost] = createSignal(SLICE)
  createEffect(() => {
    if (all().length > most()) onCleanup(after(0, () => setMost((now) => now + SLICE)))
  })
  return createMemo(() => all().slice(0, most()))
}
