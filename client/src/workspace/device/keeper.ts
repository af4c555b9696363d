import type { DeviceResult } from '#client/workspace/device/device.ts'
import type { FoundWords, LastWords } from '#client/workspace/device/last-words.ts'
import type { Batch, RelayPointer, Unsent } from '#client/workspace/device/stored-document.ts'
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
/** An import writes fast: what would take a page too long to merge does not wait until it has become more, and is no batch. */
const FULL_BYTES = 96 * 1024
/** To merge so much is enough for one task. */
const LARGE_BYTES = 32 * 1024
/** More are not large, but many, as they come after an absence: those are not merged but folded, and all at once. */
const FEW_UPDATES = 60
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 30_000

export function createKeeper(options: {
  /** Writes a batch; gives the length of the tail after it. */
  readonly keep: (batch: Batch) => Promise<DeviceResult<number>>
  readonly lastWords: LastWords
  readonly environment: Pick<Environment, 'after' | 'page'>
  /** What the relay has not confirmed and what is in no record yet: all of it, or only of these updates. */
  readonly unwritten: (of: ReadonlySet<Uint8Array> | null) => {
    readonly record: Unsent
    readonly updates: readonly Uint8Array[]
  } | null
  readonly changed: (state: KeeperState) => void
  /** How long the tail has become. */
  readonly written: (tail: number) => void
}): Keeper {
  const { keep, lastWords, environment, unwritten, changed, written } = options
  let updates: Uint8Array[] = []
  let updatesBytes = 0
  let owed: readonly Unsent[] = []
  let anyUnsent = false
  let confirmed: string[] = []
  let pointer: RelayPointer | null = null
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

  const pending = (): boolean =>
    updates.length > 0 ||
    anyUnsent ||
    confirmed.length > 0 ||
    putDown.length > 0 ||
    pointer !== null

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

  const isFull = (): boolean => updatesBytes > FULL_BYTES && updates.length <= FEW_UPDATES

  const hurry = (): void => {
    if (state.kind === 'failing') return
    cancel?.()
    cancel = null
    schedule(0)
  }

  const drop = (records: readonly string[]): void => {
    owed = owed.filter((entry) => !records.includes(entry.id))
    confirmed.push(...records)
  }

  /** How many of the updates are one batch. */
  const countOfBatch = (): number => {
    if (updatesBytes <= FULL_BYTES || updates.length > FEW_UPDATES) return updates.length
    let bytes = 0
    const end = updates.findIndex(({ length }) => {
      bytes += length
      return bytes > FULL_BYTES
    })
    return end < 0 ? updates.length : Math.max(1, end)
  }

  const take = (count = updates.length): Batch => {
    const own = updates.slice(0, count)
    const left = updates.slice(count)
    const all = new Set(own)
    const fresh = unwritten(left.length === 0 ? null : all)
    const unsent = fresh ? [...owed, fresh.record] : owed
    // What was written here is merged already; some of it the relay may have confirmed before.
    const merged = fresh?.updates.every((one) => all.has(one)) ? fresh : null
    const done = new Set(merged?.updates)
    const came = merged ? [...own.filter((one) => !done.has(one)), merged.record.update] : own
    updates = left
    updatesBytes = bytesOf(left)
    owed = []
    if (left.length > 0) {
      // How far the relay was read is true only with all that came before it.
      return { updates: came, unsent, confirmed: [], pointer: null }
    }
    const batch = { updates: came, unsent, confirmed, pointer }
    anyUnsent = false
    confirmed = []
    pointer = null
    return batch
  }

  const giveBack = (batch: Batch): void => {
    updates = [...batch.updates, ...updates]
    updatesBytes += bytesOf(batch.updates)
    owed = batch.unsent
    anyUnsent ||= owed.length > 0
    confirmed = [...batch.confirmed, ...confirmed]
    pointer ??= batch.pointer
  }

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      goOn = resolve
      environment.after(0, resolve)
    })

  /** Whether more of what came is to be written now. */
  const write = async (): Promise<boolean> => {
    const batch = take(countOfBatch())
    const isLarge = bytesOf(batch.updates) > LARGE_BYTES
    const superfluous = putDown
    putDown = []
    inHand = batch
    if (isLarge && !closing) await pause()
    const result = await keep(batch)
    inHand = null
    if (result.ok) {
      lastWords.forget(superfluous)
      retryMs = FIRST_RETRY_MS
      written(result.value)
      if (!pending()) become({ kind: 'kept' })
      return updates.length > 0
    }
    giveBack(batch)
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
    const batch = take()
    giveBack(batch)
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
      updates.push(update)
      updatesBytes += update.length
      came()
      if (isFull()) hurry()
    },
    unsent() {
      anyUnsent = true
      came()
    },
    confirmed(records) {
      drop(records)
      came()
    },
    pointer(next) {
      pointer = next
      came()
    },
    takeIn(words) {
      for (const one of words) {
        updates.push(...one.updates)
        owed = [...owed, ...one.unsent]
        putDown.push(one.key)
      }
      drop(words.flatMap((one) => one.confirmed))
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

function bytesOf(updates: readonly Uint8Array[]): number {
  return updates.reduce((sum, { length }) => sum + length, 0)
}
