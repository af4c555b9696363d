import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import type { SyncStatus } from '#client/workspace/status/sync-status.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import { EMPTY_STAGE, readStage } from '#shared/documents/stage.ts'
import { stageName } from '#shared/protocol/stage-name.ts'
import type { Stage } from './stage.ts'

export interface StageMeans {
  readonly documents: Pick<DocumentSet, 'open'>
  readonly mayWrite: boolean
  /** Told anew whenever the facts of a document may have changed. */
  readonly status: Accessor<SyncStatus>
}

/** Lives as long as its owner. */
export function openStage(event: string, { documents, mayWrite, status }: StageMeans): Stage {
  const document = documents.open(stageName(event))
  const { doc } = document
  const [shown, setShown] = createSignal(EMPTY_STAGE)
  const [ready, setReady] = createSignal(false)
  const read = () => setShown(readStage(doc))
  doc.on('update', read)
  onCleanup(() => doc.off('update', read))
  void document.loaded.then(() => {
    read()
    setReady(true)
  })
  const readOnly = createMemo((): ReadOnlyReason | null => {
    status()
    const { tooOld, gap } = document.facts
    if (!ready()) return 'opening'
    if (!mayWrite) return 'role'
    return tooOld ? 'client-too-old' : gap ? 'gap' : null
  })
  return { shown, ready, readOnly, doc }
}
