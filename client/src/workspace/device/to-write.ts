import type { Batch, RelayPointer, Unsent } from './stored-document.ts'

/** An import writes fast: what would take a page too long to merge does not wait until it has become more, and is no batch. */
const FULL_BYTES = 96 * 1024
/** More are not large, but many, as they come after an absence: those are not merged but folded, and all at once. */
const FEW_UPDATES = 60

/** What the relay has not confirmed and what is in no record yet. */
export interface Unwritten {
  readonly record: Unsent
  readonly updates: readonly Uint8Array[]
}

/** What came to a document and is not on this device yet: taken in batches, and given back where a batch could not be written. */
export interface ToWrite {
  isEmpty(): boolean
  hasUpdates(): boolean
  /** It would take a page long to merge, and is to be written now. */
  isFull(): boolean
  update(update: Uint8Array): void
  /** There is something that `unwritten` will give. */
  unsent(): void
  /** Records that wait to be written, as they were put down by an earlier page. */
  owe(records: readonly Unsent[]): void
  /** Records to delete. */
  drop(records: readonly string[]): void
  pointer(pointer: RelayPointer): void
  takeBatch(): Batch
  takeAll(): Batch
  giveBack(batch: Batch): void
}

/** @param unwritten all of it, or only of these updates */
export function createToWrite(
  unwritten: (of: ReadonlySet<Uint8Array> | null) => Unwritten | null,
): ToWrite {
  let updates: Uint8Array[] = []
  let bytes = 0
  let owed: readonly Unsent[] = []
  let anyUnsent = false
  let confirmed: readonly string[] = []
  let pointer: RelayPointer | null = null

  const isFull = (): boolean => bytes > FULL_BYTES && updates.length <= FEW_UPDATES

  /** How many of the updates are one batch. */
  const countOfBatch = (): number => {
    if (!isFull()) return updates.length
    let sum = 0
    const end = updates.findIndex(({ length }) => {
      sum += length
      return sum > FULL_BYTES
    })
    return end < 0 ? updates.length : Math.max(1, end)
  }

  const take = (count: number): Batch => {
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
    bytes = bytesOf(left)
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

  return {
    isEmpty: () => updates.length === 0 && !anyUnsent && confirmed.length === 0 && pointer === null,
    hasUpdates: () => updates.length > 0,
    isFull,
    update(update) {
      updates.push(update)
      bytes += update.length
    },
    unsent() {
      anyUnsent = true
    },
    owe(records) {
      owed = [...owed, ...records]
    },
    drop(records) {
      owed = owed.filter((entry) => !records.includes(entry.id))
      confirmed = [...confirmed, ...records]
    },
    pointer(next) {
      pointer = next
    },
    takeBatch: () => take(countOfBatch()),
    takeAll: () => take(updates.length),
    giveBack(batch) {
      updates = [...batch.updates, ...updates]
      bytes += bytesOf(batch.updates)
      // What has come since then is owed as well.
      owed = [...batch.unsent, ...owed]
      anyUnsent ||= owed.length > 0
      confirmed = [...batch.confirmed, ...confirmed]
      pointer ??= batch.pointer
    },
  }
}

export function bytesOf(updates: readonly Uint8Array[]): number {
  return updates.reduce((sum, { length }) => sum + length, 0)
}
