import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { openFileStore } from './file-store.ts'
import { forgetFiles } from './forget-files.ts'
import { createKeptFiles } from './kept-files.ts'
import { openMediaDatabase } from './media-database.ts'

const WORKSPACE = 'workspaceaaaaa'
const HOUR = 60 * 60_000

describe('the files on this device', () => {
  let now: number
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    now = HOUR
  })
  /** A browser that grants 4,000 bytes, a quarter of which is for files; each `open` is a visit. */
  const open = () => {
    const database = openMediaDatabase(WORKSPACE)
    const storage = { estimate: async () => ({ quota: 4_000, usage: 0 }) } as StorageManager
    const store = openFileStore(WORKSPACE, null, database.store)
    return { database, files: createKeptFiles(store, database, { now: () => now, storage }) }
  }
  const bytes = (count: number) => new Blob([new Uint8Array(count)])
  const put = async (hash: string, count: number) => {
    expect(await open().files.put(hash, bytes(count), 'calendar')).toBeNull()
    now += HOUR
  }
  const has = async (hash: string) => (await open().files.get(hash, 'calendar')) !== null

  test('are there again at the next visit', async () => {
    await put('one', 10)
    expect((await open().files.get('one', 'calendar'))?.size).toBe(10)
    expect(await open().files.get('two', 'calendar')).toBeNull()
  })

  test('go when there are too many, the longest unseen first', async () => {
    await put('one', 400)
    await put('two', 400)
    // Looked at again.
    expect(await has('one')).toBe(true)
    now += HOUR
    await put('three', 400)
    expect([await has('one'), await has('two'), await has('three')]).toEqual([true, false, true])
  })

  test('never go while they wait for the relay, however many there are', async () => {
    const { database } = open()
    for (const hash of ['one', 'two', 'three']) {
      await database.putWaiting({
        hash,
        kind: 'calendar',
        of: null,
        bytes: 900,
        since: now,
        upload: null,
        problem: null,
      })
      await put(hash, 900)
    }
    expect([await has('one'), await has('two'), await has('three')]).toEqual([true, true, true])
    await database.dropWaiting({ hash: 'one', kind: 'calendar', of: null })
    await put('four', 10)
    expect([await has('one'), await has('two')]).toEqual([false, true])
  })

  test('are forgotten when somebody erases them, but for what still has to be sent for a post', async () => {
    const { files, database } = open()
    await put('one', 10)
    await files.remove('one')
    expect(await has('one')).toBe(false)
    await put('two', 10)
    const waiting = { hash: 'two', kind: 'calendar', of: null, bytes: 10 } as const
    await database.putWaiting({ ...waiting, since: now, upload: null, problem: null })
    await files.remove('two')
    expect(await has('two')).toBe(true)
  })

  test('are forgotten with their workspace', async () => {
    await put('one', 10)
    await forgetFiles(WORKSPACE, null)
    expect(await has('one')).toBe(false)
    expect(await open().database.kept()).toEqual([])
  })
})
