import { clear, createStore, get, promisifyRequest, set, type UseStore } from 'idb-keyval'
import type * as Y from 'yjs'
import {
  type Batch,
  type Compacting,
  compactDocument,
  forgetDocuments,
  keepBatch,
  loadDocument,
  type StoredDocument,
} from '#client/workspace/device/stored-document.ts'
import { rejecting } from '#client/workspace/session/device-store.ts'
import type { StorageProblem } from '#client/workspace/status/sync-status.ts'

/** What this device keeps of one workspace: one IndexedDB store through idb-keyval. */
export interface Device {
  load(name: string): Promise<DeviceResult<StoredDocument>>
  keep(name: string, batch: Batch): Promise<DeviceResult<number>>
  compact(name: string, doc: Y.Doc, known: Compacting): Promise<DeviceResult<void>>
  /** Removes the documents that `goes` names, with all that is kept of them. */
  forget(goes: (name: string) => boolean): Promise<DeviceResult<void>>
  /** Something of the workspace that is in no document. */
  readNote(name: string): Promise<DeviceResult<unknown>>
  writeNote(name: string, note: unknown): Promise<DeviceResult<void>>
}

export type DeviceResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StorageProblem }

/** A database that another tab is upgrading or deleting answers nothing at all: after this long it is an answer. */
const BLOCKED_AFTER_MS = 8_000

/** A connection that is closed when somebody deletes the database, which waits for that; it answers nothing any more then. */
export function openNamedStore(database: string, name: string): UseStore {
  const store = rejecting(createStore(database, name))
  return (mode, act) =>
    store(mode, (records) => {
      records.transaction.db.onversionchange = close
      return act(records)
    })
}

export function openStore(workspace: string): UseStore {
  return openNamedStore(deviceName(workspace), 'documents')
}

export function deleteStore(workspace: string): Promise<void> {
  return deleteNamedStore(deviceName(workspace), 'documents')
}

/** Removes the database with all that is in it. Where a page of an older version still holds it, that ends later. */
export async function deleteNamedStore(database: string, name: string): Promise<void> {
  // What such a page holds is empty at once.
  await clear(openNamedStore(database, name))
  const deleting = indexedDB.deleteDatabase(database)
  const { promise: held, resolve } = Promise.withResolvers<void>()
  deleting.onblocked = () => resolve()
  await Promise.race([promisifyRequest(deleting), held])
}

function deviceName(workspace: string): string {
  return `ruche-${workspace}`
}

function close(this: IDBDatabase): void {
  this.close()
}

export function openDevice(
  workspace: string,
  after: (ms: number, run: () => void) => () => void,
): Device {
  let store: UseStore | null = null

  const attempt = async <T>(act: (store: UseStore) => Promise<T>): Promise<DeviceResult<T>> => {
    let giveUp = (): void => {}
    const blocked = new Promise<DeviceResult<T>>((resolve) => {
      giveUp = after(BLOCKED_AFTER_MS, () => resolve({ ok: false, problem: 'blocked' }))
    })
    const done = (async (): Promise<DeviceResult<T>> => {
      try {
        store ??= openStore(workspace)
        return { ok: true, value: await act(store) }
      } catch (error) {
        // A connection that broke stays broken: the next attempt opens a new one.
        store = null
        return { ok: false, problem: problemOf(error) }
      }
    })()
    const result = await Promise.race([done, blocked])
    giveUp()
    return result
  }

  return {
    load: (name) => attempt((records) => loadDocument(records, name)),
    keep: (name, batch) => attempt((records) => keepBatch(records, name, batch)),
    compact: (name, doc, known) => attempt((records) => compactDocument(records, name, doc, known)),
    forget: (goes) => attempt((records) => forgetDocuments(records, goes)),
    readNote: (name) => attempt((records) => get<unknown>(['note', name], records)),
    writeNote: (name, note) => attempt((records) => set(['note', name], note, records)),
  }
}

function problemOf(error: unknown): StorageProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'InvalidStateError' || name === 'AbortError' || name === 'UnknownError') {
    return 'connection-lost'
  }
  return 'refused'
}
