import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'

/** The plan itself comes first: who takes part may be fifty thousand. */
const REST_MS = 300

/** Whether the plan has been there for a moment: what reads who takes part waits for that. */
export function createRested(after: Environment['after']): Accessor<boolean> {
  const [rested, setRested] = createSignal(false)
  onMount(() => onCleanup(after(REST_MS, () => setRested(true))))
  return rested
}
