import { type Accessor, createComputed, createSignal, onCleanup, untrack } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'

/** A little longer than the pause between two keys. */
const SETTLED_MS = 400

/**
 * The status as it is shown: "saved" only once it has been so for a moment, because a relay nearby answers between two
 * keys, and the line would blink with each of them. Everything else is shown at once.
 */
export function createSettledStatus(
  status: Accessor<SyncStatus>,
  after: Environment['after'],
): Accessor<SyncStatus> {
  const [shown, setShown] = createSignal(untrack(status))
  let cancel: (() => void) | null = null
  const show = (now: SyncStatus): void => {
    cancel?.()
    cancel = null
    setShown(now)
  }
  createComputed(() => {
    const now = status()
    if (untrack(shown).state !== 'saving' || !isCalm(now)) show(now)
    else cancel ??= after(SETTLED_MS, () => show(untrack(status)))
  })
  onCleanup(() => cancel?.())
  return shown
}

function isCalm({ state, device }: SyncStatus): boolean {
  return state === 'saved' && (device.kind === 'kept' || device.kind === 'writing')
}
