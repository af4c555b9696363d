import * as Y from 'yjs'
import type { Compaction } from '#client/workspace/device/compaction.ts'
import type { Keeper } from '#client/workspace/device/keeper.ts'
import type { LastWords } from '#client/workspace/device/last-words.ts'
import { withoutErased } from '#client/workspace/device/without-erased.ts'
import type { OwnChanges } from '#client/workspace/documents/own-changes.ts'
import { watchErased } from '#client/workspace/documents/watch-erased.ts'
import type { Environment } from '#client/workspace/environment.ts'

/** So that an erasure in many transactions is one for the device. What a page that goes leaves undone, the next one sees. */
const SOON_MS = 1_000
const AGAIN_AFTER_MS = 5_000

/** What was erased in a document, by anybody, goes from all places in which this device keeps words of it. */
export interface Erasing {
  /** Once the snapshot of this device is in the document, and before anything else is. */
  watch(): void
  close(): void
}

export function createErasing(options: {
  readonly doc: Y.Doc
  readonly own: OwnChanges
  readonly keeper: Pick<Keeper, 'flush' | 'takeIn'>
  readonly compaction: Pick<Compaction, 'forget'>
  readonly lastWords: Pick<LastWords, 'found'>
  readonly environment: Pick<Environment, 'after'>
  /** Under which words of other pages are read in. */
  readonly origin: unknown
}): Erasing {
  const { doc, own, keeper, compaction, lastWords, environment, origin } = options
  let stop = (): void => {}
  let cancel: (() => void) | null = null

  const soon = (ms: number): void => {
    cancel ??= environment.after(ms, () => {
      cancel = null
      void forget()
    })
  }

  const forget = async (): Promise<void> => {
    const last = lastWords.found()
    for (const { updates } of last) for (const update of updates) Y.applyUpdate(doc, update, origin)
    keeper.takeIn(last)
    await keeper.flush()
    if (!(await compaction.forget())) soon(AGAIN_AFTER_MS)
  }

  return {
    watch() {
      stop()
      stop = watchErased(doc, () => {
        // At once: what waits is told to the relay as soon as that answers.
        own.ledger.amend(withoutErased(doc, own.ledger.all()))
        soon(SOON_MS)
      })
    },
    close() {
      stop()
      cancel?.()
    },
  }
}
