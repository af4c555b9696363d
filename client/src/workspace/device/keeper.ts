import type { DeviceResult } from '#client/workspace/device/device.ts'
import type { FoundWords, LastWords } from '#client/workspace/device/last-words.ts'
import type { Batch, RelayPointer } from '#client/workspace/device/stored-document.ts'
import { bytesOf, createToWrite, type Unwritten } from '#client/workspace/device/to-write.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { StorageProblem } from '#client/workspace/status/sync-status.ts'

/**
 * Writes what comes to this device in batches of at most 250 ms, at once when the page hides. What could not be
 * written stays in memory and is tried again for as long as the page lives.
 */
export interface Keeper {
  readonly state: KeeperState
  update(update: Uint8Array): void
  /** There is something that `unwritten` will give. */
  unsent(): void
  /** Records to delete. */
  confirmed(records: readonly string[]): void
  pointer(pointer: RelayPointer): void
  /** What earlier pages put down in their last moment is written where it belongs. */
  takeIn(words: readonly FoundWords[]): void
  /** Resolves when everything that came before has been written, or could not be. */
  flush(): Promise<void>
  close(): Promise<void>
}

export type KeeperState =
  | { readonly kind: 'kept' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failing'; readonly problem: StorageProblem }

const BATCH_MS = 250
/** To merge so much is enough for one task. */
const LARGE_BYTES = 32 * 1024
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

export function createKeeper(options: {
  /** Writes a batch; gives the length of the tail after it. */
  readonly keep: (batch: Batch) => Promise<DeviceResult<number>>
  readonly lastWords: LastWords
  readonly environment: Pick<Environment, 'after' | 'page'>
  /** All of it, or only of these updates. */
  readonly unwritten: (of: ReadonlySet<Uint8Array> | null) => Unwritten | null
  readonly changed: (state: KeeperState) => void
  /** How long the tail has become. */
  readonly written: (tail: number) => void
}): Keeper {
  const { keep, lastWords, environment, changed, written } = options
  const toWrite = createToWrite(options.unwritten)
  /** Keys of last words that the next batch makes superfluous. */
  let putDown: string[] = []
  let inHand: Batch | null = null
  let state: KeeperState = { kind: 'kept' }
  let cancel: (() => void) | null = null
  let running: Promise<void> | null = null
  let retryMs = FIRST_RETRY_MS
  /** Ends the pause of a large batch: nobody waits when the page goes. */
  let goOn = (): void => {}
  let closing = false

  const become = (next: KeeperState): void => {
    state = next
    changed(next)
  }

  const pending = (): boolean => !toWrite.isEmpty() || putDown.length > 0

  const schedule = (ms: number): void => {
    cancel ??= environment.after(ms, () => {
      cancel = null
      void flush()
    })
  }

  const came = (): void => {
    if (state.kind === 'kept') become({ kind: 'writing' })
    schedule(BATCH_MS)
  }

  const hurry = (): void => {
    if (state.kind === 'failing') return
    cancel?.()
    cancel = null
    schedule(0)
  }

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      goOn = resolve
      environment.after(0, resolve)
    })

  /** Whether more of what came is to be written now. */
  const write = async (): Promise<boolean> => {
    const batch = toWrite.takeBatch()
    const isLarge = bytesOf(batch.updates) > LARGE_BYTES
    // Last words hold all that there was: they are needed until the last batch of it is written.
    const superfluous = toWrite.hasUpdates() ? [] : putDown.splice(0)
    inHand = batch
    if (isLarge && !closing) await pause()
    const result = await keep(batch)
    inHand = null
    if (result.ok) {
      // What was put down again meanwhile is more than this batch.
      lastWords.forget(superfluous.filter((key) => !putDown.includes(key)))
      retryMs = FIRST_RETRY_MS
      written(result.value)
      if (!pending()) become({ kind: 'kept' })
      return toWrite.hasUpdates()
    }
    toWrite.giveBack(batch)
    putDown = [...superfluous, ...putDown]
    become({ kind: 'failing', problem: result.problem })
    schedule(retryMs)
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS)
    return false
  }

  const writeAll = async (): Promise<void> => {
    while (await write()) if (!closing) await pause()
  }

  const flush = async (): Promise<void> => {
    while (running) await running
    if (!pending()) return
    cancel?.()
    cancel = null
    running = writeAll().finally(() => {
      running = null
    })
    await running
  }

  /** The page may be gone before a batch is written: everything that is in no finished one is put down first. */
  const putDownAll = (): void => {
    const batch = toWrite.takeAll()
    toWrite.giveBack(batch)
    const unfinished = inHand ? [inHand, batch] : [batch]
    const words = {
      updates: unfinished.flatMap(({ updates }) => updates),
      unsent: unfinished.flatMap(({ unsent }) => unsent),
      confirmed: unfinished.flatMap(({ confirmed }) => confirmed),
    }
    if (words.updates.length === 0 && words.confirmed.length === 0) return
    lastWords.put(words)
    putDown.push(lastWords.key)
  }

  const stopListening = environment.page.onHide(() => {
    putDownAll()
    goOn()
    void flush()
  })

  return {
    get state() {
      return state
    },
    update(update) {
      toWrite.update(update)
      came()
      if (toWrite.isFull()) hurry()
    },
    unsent() {
      toWrite.unsent()
      came()
    },
    confirmed(records) {
      toWrite.drop(records)
      came()
    },
    pointer(next) {
      toWrite.pointer(next)
      came()
    },
    takeIn(words) {
      for (const one of words) {
        for (const update of one.updates) toWrite.update(update)
        toWrite.owe(one.unsent)
        putDown.push(one.key)
      }
      toWrite.drop(words.flatMap((one) => one.confirmed))
      if (words.length > 0) came()
    },
    flush,
    async close() {
      stopListening()
      closing = true
      goOn()
      await flush()
      cancel?.()
    },
  }
}
