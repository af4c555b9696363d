import { type Accessor, createSignal } from 'solid-js'
import type { Memory } from '#client/workspace/device/memory.ts'

export type ShownAs = 'list' | 'board'

const KEY = 'ruche.tasks.as'

/** How this device shows tasks where the address does not say it: as it did last. */
export function createShownAs(
  asked: Accessor<string | undefined>,
  memory: Memory,
): { readonly shown: Accessor<ShownAs>; choose(as: ShownAs): void } {
  const [kept, setKept] = createSignal(memory.get(KEY))
  return {
    shown: () => ((asked() ?? kept()) === 'board' ? 'board' : 'list'),
    choose(as) {
      const next = as === 'board' ? as : null
      memory.set(KEY, next)
      setKept(next)
    },
  }
}
