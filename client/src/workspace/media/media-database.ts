import { delMany, entries, promisifyRequest, set, type UseStore } from 'idb-keyval'
import { openNamedStore } from '#client/workspace/device/device.ts'
import { isObject } from '#client/workspace/is-object.ts'

/** Why the relay does not take a file that is kept here. */
export type UploadProblem = 'full' | 'too-large' | 'refused'

/** A file that is on this device and not known to be on the relay. */
export interface Waiting {
  readonly hash: string
  /** Bytes. */
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly since: number
  /** Where the relay takes what is left of it; null before it has been asked. */
  readonly upload: string | null
  readonly problem: UploadProblem | null
}

/** A file that is on this device, and when it was last looked at (ms since 1970). */
export interface KeptHere {
  readonly hash: string
  readonly bytes: number
  readonly usedAt: number
}

/**
 * What this device knows of the files of one workspace. Each entry has a key of its own, so tabs that write at the same
 * time do not undo each other's.
 */
export interface MediaDatabase {
  waiting(): Promise<readonly Waiting[]>
  putWaiting(entry: Waiting): Promise<void>
  /** Only if it is still there: a tab that is behind does not bring back what another has sent. */
  changeWaiting(hash: string, change: Partial<Omit<Waiting, 'hash'>>): Promise<void>
  dropWaiting(hash: string): Promise<void>
  kept(): Promise<readonly KeptHere[]>
  putKept(entry: KeptHere): Promise<void>
  dropKept(hash: string): Promise<void>
  /** The bytes themselves, where a browser has no files of its own for us. */
  readonly store: UseStore
}

export function mediaDatabaseName(workspace: string): string {
  return `ruche-media-${workspace}`
}

export function openMediaDatabase(workspace: string): MediaDatabase {
  const store = openNamedStore(mediaDatabaseName(workspace), 'files')
  const all = async (kind: string): Promise<readonly unknown[]> => {
    const found = await entries<IDBValidKey, unknown>(store)
    return found.flatMap(([key, value]) => (Array.isArray(key) && key[0] === kind ? [value] : []))
  }
  return {
    store,
    waiting: async () => (await all('waiting')).filter(isWaiting).sort((a, b) => a.since - b.since),
    putWaiting: (entry) => set(['waiting', entry.hash], entry, store),
    changeWaiting: (hash, change) =>
      store('readwrite', (records) => {
        const key = ['waiting', hash]
        const reading = records.get(key)
        reading.onsuccess = () => {
          if (isWaiting(reading.result)) records.put({ ...reading.result, ...change }, key)
        }
        return promisifyRequest(records.transaction)
      }),
    dropWaiting: (hash) => delMany([['waiting', hash]], store),
    kept: async () => (await all('kept')).filter(isKept),
    putKept: (entry) => set(['kept', entry.hash], entry, store),
    dropKept: (hash) => delMany([['kept', hash]], store),
  }
}

function isWaiting(value: unknown): value is Waiting {
  return isObject(value) && typeof value.hash === 'string' && typeof value.since === 'number'
}

function isKept(value: unknown): value is KeptHere {
  return isObject(value) && typeof value.hash === 'string' && typeof value.usedAt === 'number'
}
