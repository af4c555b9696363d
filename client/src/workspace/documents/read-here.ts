import * as Y from 'yjs'
import { type Breath, inBreaths } from '#client/workspace/breaths.ts'
import type { Compaction } from '#client/workspace/device/compaction.ts'
import type { Device } from '#client/workspace/device/device.ts'
import type { Keeper } from '#client/workspace/device/keeper.ts'
import { type LastWords, withLastWords } from '#client/workspace/device/last-words.ts'
import { placeSnapshot } from '#client/workspace/device/place-snapshot.ts'
import { readTail } from '#client/workspace/device/read-tail.ts'
import type { RelayPointer } from '#client/workspace/device/stored-document.ts'
import type { DocumentContext } from '#client/workspace/documents/document-context.ts'
import type { Erasing } from '#client/workspace/documents/erasing.ts'
import type { OwnChanges } from '#client/workspace/documents/own-changes.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { StorageProblem } from '#client/workspace/status/sync-status.ts'

/** How a document is read from this device: at once, or as soon as this device can be read. */
export interface Reading {
  /** Why it cannot be read for now. */
  readonly problem: StorageProblem | null
  /** Something of it was here. */
  readonly held: boolean
  /** Resolves when all of it is in the document, or could not be read for now. */
  load(): Promise<void>
  close(): void
}

export interface ReadingMeans extends Pick<DocumentContext, 'placed'> {
  readonly name: string
  readonly doc: Y.Doc
  readonly device: Pick<Device, 'load'>
  readonly environment: Pick<Environment, 'after'>
  readonly breath: Breath
  readonly own: Pick<OwnChanges, 'adopt'>
  readonly keeper: Pick<Keeper, 'takeIn'>
  readonly compaction: Pick<Compaction, 'tailIs' | 'snapshotIs'>
  readonly lastWords: Pick<LastWords, 'found'>
  readonly erasing: Pick<Erasing, 'watch'> | null
  /** The origin under which it is read. */
  readonly origin: unknown
  /** Up to where the relay had confirmed what lies here. */
  readonly pointed: (pointer: RelayPointer | null) => void
  /** A later try has come to its end. */
  readonly triedAgain: () => void
}

const AGAIN_AFTER_MS = 5_000

export function readHere(means: ReadingMeans): Reading {
  const { name, doc, device, environment, breath, own, keeper, compaction, origin } = means
  let held = false
  let problem: StorageProblem | null = null
  let cancel: (() => void) | null = null
  let closed = false

  let isTold = false
  /** Where this device cannot be read, all that comes is heard from the beginning. */
  const tellPlaced = (): void => {
    if (!isTold) means.placed?.(doc)
    isTold = true
  }

  const load = async (): Promise<void> => {
    const stored = await device.load(name)
    if (closed) return
    if (!stored.ok) {
      problem = stored.problem
      tellPlaced()
      cancel = environment.after(AGAIN_AFTER_MS, () => void tryAgain())
      return
    }
    problem = null
    const last = means.lastWords.found()
    const { snapshot } = stored.value
    const { tail, unsent } = withLastWords(stored.value, last)
    held ||= snapshot !== null || tail.length > 0
    means.pointed(stored.value.pointer)
    own.adopt(unsent, null)
    keeper.takeIn(last)
    const { update, neighbours } = snapshot ?? {}
    const isPlaced =
      update && neighbours ? await inBreaths(placeSnapshot(doc, update, neighbours), breath) : false
    if (closed) return
    if (update && !isPlaced) Y.applyUpdateV2(doc, update, origin)
    // What the snapshot has erased is in it no more; what is erased only behind it, still is.
    means.erasing?.watch()
    tellPlaced()
    await readTail(doc, tail, origin, breath)
    if (closed) return
    compaction.tailIs(tail.length)
    compaction.snapshotIs(snapshot?.id ?? null)
  }

  const tryAgain = async (): Promise<void> => {
    await load()
    if (!closed) means.triedAgain()
  }

  return {
    get problem() {
      return problem
    },
    get held() {
      return held
    },
    load,
    close() {
      closed = true
      cancel?.()
    },
  }
}
