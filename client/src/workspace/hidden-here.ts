import { createSignal } from 'solid-js'
import type { Memory } from '#client/workspace/device/memory.ts'

/** Which of several things are not shown on this device, whoever else sees them. */
export interface HiddenHere {
  /** Reactive. */
  has(id: string): boolean
  set(id: string, hidden: boolean): void
}

/** @param memory a few short texts kept on this device, of which this is one */
export function createHiddenHere(memory: Memory, key: string): HiddenHere {
  const [hidden, setHidden] = createSignal<ReadonlySet<string>>(
    new Set(memory.get(key)?.split(',').filter(Boolean)),
  )
  return {
    has: (id) => hidden().has(id),
    set(id, hide) {
      const next = new Set(hidden())
      if (hide) next.add(id)
      else next.delete(id)
      setHidden(next)
      memory.set(key, next.size === 0 ? null : [...next].join(','))
    },
  }
}
