import { type Accessor, createMemo, createSignal } from 'solid-js'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'

export interface StandingMeans {
  /** Whether this person may write there. */
  readonly mayWrite: boolean
  /** Told anew whenever the facts of a document may have changed. */
  readonly status: Accessor<SyncStatus>
}

/** Whether a document has been read, and why nothing can be changed in it, or null. */
export function standingOf(
  document: Pick<OpenDocument, 'loaded' | 'facts'>,
  { mayWrite, status }: StandingMeans,
) {
  const [ready, setReady] = createSignal(false)
  void document.loaded.then(() => setReady(true))
  const readOnly = createMemo((): ReadOnlyReason | null => {
    status()
    const { tooOld, gap } = document.facts
    if (!ready()) return 'opening'
    if (!mayWrite) return 'role'
    return tooOld ? 'client-too-old' : gap ? 'gap' : null
  })
  return { ready, readOnly }
}
