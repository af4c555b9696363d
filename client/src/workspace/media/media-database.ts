import { delMany, entries, promisifyRequest, set, setMany, type UseStore } from 'idb-keyval'
import { openNamedStore } from '#client/workspace/device/device.ts'
import { isObject } from '#client/workspace/is-object.ts'
import { type FileKind, isFileKind } from '#shared/protocol/media.ts'

/** Why the relay does not take a file that is kept here. */
export type UploadProblem = 'full' | 'too-large' | 'refused'

/** A file, as what speaks of it in one kind of document; the same content may wait for two. */
export interface FileKey {
  readonly hash: string
  readonly kind: FileKind
}

/** The entry whose picture a file is. */
export interface EntryKey {
  readonly event: string
  readonly entry: string
}

/** The same picture may wait for several entries. */
export interface WaitingKey extends FileKey {
  /** Null for files of other kinds. */
  readonly of: EntryKey | null
}

/** A file that is on this device and not known to be on the relay. */
export interface Waiting extends WaitingKey {
  /** Bytes. */
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly since: number
  /** Where the relay takes what is left of it; null before it has been asked. */
  readonly upload: string | null
  readonly problem: UploadProblem | null
}

/** A file that is on this device, and when it was last looked at (ms since 1970). */
export interface KeptHere extends FileKey {
  readonly bytes: number
  readonly usedAt: number
}

/** What the relay has still to erase: all that came with an entry, or these files of it. */
export interface ErasedEntry extends EntryKey {
  readonly hashes: readonly string[] | null
}

/**
 * What this device knows of the files of one workspace. Each entry has a key of its own, so tabs that write at the same
 * time do not undo each other's.
 */
export interface MediaDatabase {
  waiting(): Promise<readonly Waiting[]>
  putWaiting(entry: Waiting): Promise<void>
  /** Only if it is still there: a tab that is behind does not bring back what another has sent. */
  changeWaiting(of: WaitingKey, change: Partial<Omit<Waiting, keyof WaitingKey>>): Promise<void>
  dropWaiting(of: WaitingKey): Promise<void>
  kept(): Promise<readonly KeptHere[]>
  putKept(entry: KeptHere): Promise<void>
  dropKept(hash: string): Promise<void>
  /** Hashes of what the relay has still to erase. */
  erasing(): Promise<readonly string[]>
  putErasing(hash: string): Promise<void>
  dropErasing(hash: string): Promise<void>
  /** Hashes of what is to go with its records. */
  leaving(): Promise<readonly string[]>
  putLeaving(hash: string): Promise<void>
  dropLeaving(hash: string): Promise<void>
  erasedEntries(): Promise<readonly ErasedEntry[]>
  putErasedEntries(all: readonly ErasedEntry[]): Promise<void>
  dropErasedEntries(all: readonly ErasedEntry[]): Promise<void>
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
  const hashes = async (kind: string): Promise<readonly string[]> =>
    (await all(kind)).filter((hash) => typeof hash === 'string')
  return {
    store,
    waiting: async () =>
      (await all('waiting'))
        .filter(isWaiting)
        .map(withKind)
        .map((entry) => ({ ...entry, of: entry.of ?? null }))
        .sort((a, b) => a.since - b.since),
    putWaiting: (entry) => set(waitingKey(entry), entry, store),
    changeWaiting: (of, change) =>
      store('readwrite', (records) => {
        const key = waitingKey(of)
        const reading = records.get(key)
        reading.onsuccess = () => {
          if (isWaiting(reading.result)) records.put({ ...reading.result, ...change }, key)
        }
        return promisifyRequest(records.transaction)
      }),
    dropWaiting: (of) => delMany([waitingKey(of)], store),
    kept: async () => (await all('kept')).filter(isKept).map(withKind),
    putKept: (entry) => set(['kept', entry.hash], entry, store),
    dropKept: (hash) => delMany([['kept', hash]], store),
    erasing: () => hashes('erasing'),
    putErasing: (hash) => set(['erasing', hash], hash, store),
    dropErasing: (hash) => delMany([['erasing', hash]], store),
    leaving: () => hashes('leaving'),
    putLeaving: (hash) => set(['leaving', hash], hash, store),
    dropLeaving: (hash) => delMany([['leaving', hash]], store),
    erasedEntries: async () =>
      (await all('erased'))
        .filter(isErasedEntry)
        .map((erased) => ({ ...erased, hashes: erased.hashes ?? null })),
    putErasedEntries: (erased) =>
      setMany(
        erased.map((one) => [erasedKey(one), one]),
        store,
      ),
    dropErasedEntries: (erased) => delMany(erased.map(erasedKey), store),
  }
}

/** Of posts as a Ruche wrote it that knew no others. */
function waitingKey({ hash, kind, of }: WaitingKey): IDBValidKey {
  if (kind === 'calendar') return ['waiting', hash]
  return ['waiting', hash, kind, ...(of ? [of.entry] : [])]
}

function erasedKey({ event, entry, hashes }: ErasedEntry): IDBValidKey {
  return ['erased', event, entry, ...(hashes ?? [])]
}

function isErasedEntry(value: unknown): value is ErasedEntry {
  return isObject(value) && typeof value.event === 'string' && typeof value.entry === 'string'
}

function withKind<T extends FileKey>(entry: T): T {
  return isFileKind(entry.kind) ? entry : { ...entry, kind: 'calendar' }
}

function isWaiting(value: unknown): value is Waiting {
  return isObject(value) && typeof value.hash === 'string' && typeof value.since === 'number'
}

function isKept(value: unknown): value is KeptHere {
  return isObject(value) && typeof value.hash === 'string' && typeof value.usedAt === 'number'
}
