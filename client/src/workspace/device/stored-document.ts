import { promisifyRequest, type UseStore } from 'idb-keyval'
import * as Y from 'yjs'
import type { WrittenSnapshot } from '#client/workspace/device/write-snapshot.ts'
import { mergeByHundreds } from '#shared/documents/merge.ts'

/**
 * A document as this device keeps it: a V2 snapshot (M11), the updates since as a numbered tail, the updates that
 * the relay has not confirmed, and how far the relay had confirmed. Every change is one transaction, so that
 * several tabs may write at once.
 */
export interface StoredDocument {
  readonly snapshot: StoredSnapshot | null
  readonly tail: readonly Uint8Array[]
  readonly unsent: readonly Unsent[]
  readonly pointer: RelayPointer | null
}

/** The neighbours, with which it is read faster, are missing where an older version, or something unforeseen, was written. */
export interface StoredSnapshot extends WrittenSnapshot {
  /** Tells a tab that another one has compacted since. */
  readonly id: string
}

/** Updates made on this device that the relay has not confirmed. */
export interface Unsent {
  readonly id: string
  /** V1 */
  readonly update: Uint8Array
  /** How many changes a person would count. */
  readonly changes: number
  /** ms since 1970 */
  readonly since: number
  /** Of a record: what was joined in it, as other tabs call it. Missing where an older version wrote it. */
  readonly of?: readonly string[]
}

/** The relay had confirmed that everything up to `seq` was sent here. */
export interface RelayPointer {
  readonly generation: string
  readonly seq: number
}

export interface Batch {
  /** V1, in the order of their arrival. */
  readonly updates: readonly Uint8Array[]
  readonly unsent: readonly Unsent[]
  readonly confirmed: readonly string[]
  readonly pointer: RelayPointer | null
}

type Part = 'snapshot' | 'vector' | 'pointer' | 'tail' | 'unsent'

const key = (name: string, part: Part, rest?: number | string): IDBValidKey =>
  rest === undefined ? [name, part] : [name, part, rest]
const every = (name: string, part: 'tail' | 'unsent'): IDBKeyRange =>
  IDBKeyRange.bound([name, part], [name, part, []])

export function loadDocument(store: UseStore, name: string): Promise<StoredDocument> {
  return store('readonly', async (records) => {
    const [snapshot, tail, unsent, pointer] = await Promise.all([
      promisifyRequest<StoredSnapshot | undefined>(records.get(key(name, 'snapshot'))),
      promisifyRequest<Uint8Array[]>(records.getAll(every(name, 'tail'))),
      promisifyRequest<Unsent[]>(records.getAll(every(name, 'unsent'))),
      promisifyRequest<RelayPointer | undefined>(records.get(key(name, 'pointer'))),
    ])
    return { snapshot: snapshot ?? null, tail, unsent, pointer: pointer ?? null }
  })
}

/**
 * Keeps a batch. What another tab has kept already is not kept twice: the stored state vector says so, inside the
 * same transaction. Returns the length of the tail after it.
 */
export function keepBatch(store: UseStore, name: string, batch: Batch): Promise<number> {
  const merged = batch.updates.length > 0 ? read(mergeByHundreds(batch.updates)) : null
  return atomically(store, async (records) => {
    await keepLedger(records, name, batch)
    const last = merged ? await keepUpdate(records, name, merged) : 0
    return last
  })
}

async function keepLedger(
  records: IDBObjectStore,
  name: string,
  batch: Omit<Batch, 'updates'>,
): Promise<void> {
  for (const entry of batch.unsent) records.put(entry, key(name, 'unsent', entry.id))
  for (const id of batch.confirmed) records.delete(key(name, 'unsent', id))
  if (batch.pointer) records.put(batch.pointer, key(name, 'pointer'))
  if (batch.confirmed.length > 0) await dropJoined(records, name, new Set(batch.confirmed))
}

/** A tab that heard of changes by their own names does not know in which record the tab that made them has joined them. */
async function dropJoined(
  records: IDBObjectStore,
  name: string,
  confirmed: ReadonlySet<string>,
): Promise<void> {
  const unsent = await promisifyRequest<Unsent[]>(records.getAll(every(name, 'unsent')))
  for (const { id, of } of unsent)
    if (of?.every((part) => confirmed.has(part))) records.delete(key(name, 'unsent', id))
}

/** Notes, which lie under `note`, are no documents. */
export function forgetDocuments(store: UseStore, goes: (name: string) => boolean): Promise<void> {
  return atomically(store, async (records) => {
    for (const key of await promisifyRequest(records.getAllKeys())) {
      const name = Array.isArray(key) ? key[0] : null
      if (typeof name === 'string' && name !== 'note' && goes(name)) records.delete(key)
    }
  })
}

/** One transaction, of which all or nothing is kept, whatever throws in between. */
function atomically<T>(store: UseStore, act: (records: IDBObjectStore) => Promise<T>): Promise<T> {
  return store('readwrite', async (records) => {
    const { transaction } = records
    const committed = promisifyRequest(transaction)
    // It may end before anybody waits for it.
    committed.catch(() => {})
    try {
      const result = await act(records)
      await committed
      return result
    } catch (error) {
      if (transaction.error === null) abort(transaction)
      throw error
    }
  })
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It had ended by itself.
  }
}

/** An update, and from where to where it reaches for each client. */
interface Reaching {
  readonly update: Uint8Array
  readonly from: ReadonlyMap<number, number>
  readonly to: ReadonlyMap<number, number>
}

function read(update: Uint8Array): Reaching {
  return { update, ...Y.parseUpdateMeta(update) }
}

async function keepUpdate(
  records: IDBObjectStore,
  name: string,
  merged: Reaching,
): Promise<number> {
  const [stored, last] = await Promise.all([
    promisifyRequest<Uint8Array | undefined>(records.get(key(name, 'vector'))),
    lastNumber(records, name),
  ])
  const vector = stored ? Y.decodeStateVector(stored) : new Map<number, number>()
  const isNew = [...merged.from].every(([client, clock]) => clock >= (vector.get(client) ?? 0))
  const fresh = stored && !isNew ? read(Y.diffUpdate(merged.update, stored)) : merged
  if (isEmpty(fresh.update)) return last
  records.put(fresh.update, key(name, 'tail', last + 1))
  records.put(advance(vector, fresh), key(name, 'vector'))
  return last + 1
}

async function lastNumber(records: IDBObjectStore, name: string): Promise<number> {
  const cursor = await promisifyRequest(records.openKeyCursor(every(name, 'tail'), 'prev'))
  const found = Array.isArray(cursor?.key) ? cursor.key[2] : 0
  return typeof found === 'number' ? found : 0
}

/** An update without structs and without deletions. */
function isEmpty(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}

/** Moves on only where nothing is missing in between: what comes after a gap may still arrive from another tab. */
function advance(vector: Map<number, number>, { from, to }: Reaching): Uint8Array {
  for (const [client, end] of to) {
    const known = vector.get(client) ?? 0
    if ((from.get(client) ?? 0) <= known && end > known) vector.set(client, end)
  }
  return Y.encodeStateVector(vector)
}

export interface Compacting {
  /** The snapshot that this tab has read. */
  readonly snapshot: string | null
  /** What the next one is to be called. */
  readonly next: string
  /** Of what other tabs have kept, when it is read into the document. */
  readonly origin: unknown
  /** Kept in the same transaction; its updates are in the document already. */
  readonly batch: Batch | null
  /** The document as it is when it is asked for. */
  readonly written: () => WrittenSnapshot
}

/**
 * Replaces snapshot and tail by one snapshot of `doc`, in one transaction. What other tabs have kept is read into `doc`
 * first, so that nothing is dropped that this tab has not seen.
 */
export function compactDocument(
  store: UseStore,
  name: string,
  doc: Y.Doc,
  known: Compacting,
): Promise<void> {
  return atomically(store, async (records) => {
    if (known.batch) await keepLedger(records, name, known.batch)
    const [snapshot, tail, last] = await Promise.all([
      promisifyRequest<StoredSnapshot | undefined>(records.get(key(name, 'snapshot'))),
      promisifyRequest<Uint8Array[]>(records.getAll(every(name, 'tail'))),
      lastNumber(records, name),
    ])
    doc.transact(() => {
      if (snapshot && snapshot.id !== known.snapshot) {
        Y.applyUpdateV2(doc, snapshot.update, known.origin)
      }
      for (const update of tail) Y.applyUpdate(doc, update, known.origin)
    }, known.origin)
    const next: StoredSnapshot = { id: known.next, ...known.written() }
    records.put(next, key(name, 'snapshot'))
    records.delete(IDBKeyRange.bound([name, 'tail'], [name, 'tail', last]))
    records.put(Y.encodeStateVector(doc), key(name, 'vector'))
  })
}
