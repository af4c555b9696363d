import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { createEntryFiles, type EntryFiles } from './entry-files.ts'
import { openMediaDatabase } from './media-database.ts'

const WORKSPACE = 'workspaceaaaaa'
const DAY = 86_400_000
const picture = (hash: string, small: string | null = null) => ({
  hash,
  small,
  type: 'image/jpeg',
  bytes: 9,
  alt: '',
})

describe('files that came with entries', () => {
  let asked: string[]
  let answer: (path: string) => Response
  let removed: string[]
  let now: number
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    asked = []
    removed = []
    now = 10 * DAY
    answer = () => new Response(null, { status: 204 })
  })
  const database = () => openMediaDatabase(WORKSPACE)
  /** Each is a visit. */
  const open = (): EntryFiles =>
    createEntryFiles({
      workspace: WORKSPACE,
      database: database(),
      kept: {
        remove: async (hash) => {
          removed.push(hash)
          await database().dropKept(hash)
        },
      },
      drop: database().dropWaiting,
      environment: {
        origin: 'https://relay.example',
        now: () => now,
        fetch: async (input, init) => {
          const path = String(input).replace(/^.*workspaceaaaaa/, '')
          asked.push(`${init?.method} ${path} ${init?.body ?? ''}`.trim())
          return answer(path)
        },
      },
    })

  test('go from here at once, and from the relay as soon as it can be reached, over a reload too', async () => {
    answer = () => {
      throw new TypeError('the network is away')
    }
    const one = { id: 'one', pictures: [picture('a', 'b')] }
    await open().erase('event', [one, { id: 'two', pictures: [] }])
    expect(removed).toEqual(['a', 'b'])
    expect(await database().erasedEntries()).toEqual([
      { event: 'event', entry: 'one', hashes: null },
    ])
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    asked = []
    answer = () => new Response(null, { status: 204 })
    open()
    await expect.poll(() => database().erasedEntries()).toEqual([])
    expect(asked).toEqual(['POST /forms/event/erased {"entries":["one"]}'])
  })

  test('that wait are not sent any more, and single ones go alone', async () => {
    const waits = (hash: string, entry: string) =>
      database().putWaiting({
        hash,
        kind: 'entries',
        of: { event: 'event', entry },
        bytes: 9,
        since: now,
        upload: null,
        problem: null,
      })
    for (const hash of ['a', 'b', 'c']) await waits(hash, 'one')
    await waits('a', 'two')
    const waiting = async () =>
      (await database().waiting()).map(({ hash, of }) => `${of?.entry} ${hash}`).sort()
    const files = open()
    await files.remove({ event: 'event', entry: 'one' }, ['a', 'b'])
    expect(await waiting()).toEqual(['one c', 'two a'])
    await files.erase('event', [{ id: 'one', pictures: [picture('c')] }])
    expect(await waiting()).toEqual(['two a'])
    await expect.poll(() => database().erasedEntries()).toEqual([])
    expect(new Set(asked)).toEqual(
      new Set([
        'POST /forms/event/erased {"entries":["one"],"pictures":["a","b"]}',
        'POST /forms/event/erased {"entries":["one"]}',
      ]),
    )
  })

  test('that were taken off without a network and are added again are not erased', async () => {
    answer = () => {
      throw new TypeError('the network is away')
    }
    const of = { event: 'event', entry: 'one' }
    const files = open()
    await files.remove(of, ['a', 'b'])
    await files.restore({ ...of, entry: 'two' }, 'a')
    await files.restore(of, 'a')
    expect(await database().erasedEntries()).toEqual([{ ...of, hashes: ['b'] }])
    await files.restore(of, 'b')
    expect(await database().erasedEntries()).toEqual([])
  })

  test('go from here when somebody else has erased them; what a network away says nothing of stays', async () => {
    for (const hash of ['gone', 'there'])
      await database().putKept({ hash, kind: 'entries', bytes: 9, usedAt: now - 2 * DAY })
    await database().putKept({ hash: 'post', kind: 'calendar', bytes: 9, usedAt: 0 })
    answer = (path) => new Response(null, { status: path.endsWith('/gone') ? 404 : 200 })
    open()
    await expect.poll(() => removed).toEqual(['gone'])
    answer = () => new Response(null, { status: 503 })
    open()
    await expect.poll(() => asked.filter((one) => one.endsWith('/there')).length).toBe(2)
    const kept = (await database().kept()).map(({ hash }) => hash)
    expect(kept.toSorted()).toEqual(['post', 'there'])
  })
})
