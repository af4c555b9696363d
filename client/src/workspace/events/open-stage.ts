import { createMemo, createSignal, onCleanup } from 'solid-js'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import { EMPTY_STAGE, readStage } from '#shared/documents/stage.ts'
import { stageName } from '#shared/protocol/stage-name.ts'
import type { Reach, Stage } from './stage.ts'
import { type StandingMeans, standingOf } from './standing-of.ts'

export interface StageMeans extends StandingMeans {
  readonly documents: Pick<DocumentSet, 'open'>
}

/** Lives as long as its owner. */
export function openStage(event: string, means: StageMeans): Stage {
  const document = means.documents.open(stageName(event))
  const { doc } = document
  const [shown, setShown] = createSignal(EMPTY_STAGE)
  const read = () => setShown(readStage(doc))
  doc.on('update', read)
  onCleanup(() => doc.off('update', read))
  // Before anybody is told that it is ready.
  void document.loaded.then(read)
  const { ready, readOnly } = standingOf(document, means)
  const [known, setKnown] = createSignal(false)
  void document.fetched.then(() => setKnown(true))
  const reach = createMemo((): Reach => {
    means.status()
    const { link, waiting } = document.facts
    if (waiting === 0) return link.kind === 'offline' ? 'cut' : 'reached'
    return link.kind === 'online' ? 'sending' : 'kept'
  })
  const viewers = createMemo(() => {
    means.status()
    return document.facts.guests ?? null
  })
  return { shown, viewers, ready, known, readOnly, doc, document, reach }
}
