import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Environment } from '#client/workspace/environment.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import { openMediaDatabase } from './media-database.ts'
import type { Sending, Sent } from './send-file.ts'
import { createUploadQueue, type PictureStanding, type UploadQueue } from './upload-queue.ts'

const WORKSPACE = 'workspaceaaaaa'

/** One at a time, and the next one when it is let go: as browsers have it, for every tab. */
function createLocks(): LockManager {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_: string, __: object, act: () => Promise<void>) => {
    const turn = last.then(act)
    last = turn.catch(() => {})
    return turn
  }
  return { request } as unknown as LockManager
}

describe('files that wait for the relay', () => {
  let browser: FakeBrowser
  let locks: LockManager
  let queues: UploadQueue[]
  /** What the relay has, and how often somebody brought it the first byte of something. */
  let kept: string[]
  let begun: number
  let answer: (sending: Sending) => Sent | Promise<Sent>
  /** What the entries' document says of their pictures, and what was left because of it. */
  let standing: PictureStanding
  let left: string[]
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    browser = createFakeBrowser(createFakeRelay())
    locks = createLocks()
    queues = []
    kept = []
    begun = 0
    answer = () => 'kept'
    standing = 'spoken-of'
    left = []
  })
  afterEach(() => {
    for (const queue of queues) queue.close()
  })

  function open(online: (run: () => void) => void = () => {}): UploadQueue {
    const { environment } = browser.tab()
    const page: Environment['page'] = {
      ...environment.page,
      onOnline(run) {
        online(run)
        return () => {}
      },
    }
    const queue = createUploadQueue({
      workspace: WORKSPACE,
      database: openMediaDatabase(WORKSPACE),
      files: { get: async (hash) => new Blob([hash]) },
      environment: { ...environment, locks, page },
      async send(sending) {
        if (sending.upload === null) begun++
        const outcome = await answer(sending)
        if (outcome === 'kept') kept.push(sending.hash)
        return outcome
      },
      standing: () => standing,
      async leave(picture, hash) {
        left.push(hash)
        await queue.drop({ hash, kind: 'entries', of: picture })
      },
    })
    queues.push(queue)
    return queue
  }
  const told = (queue: UploadQueue) =>
    queue.waiting().map(({ hash, problem, sent }) => ({ hash, problem, sent }))
  const hashes = (queue: UploadQueue) => told(queue).map(({ hash }) => hash)

  test('go there one after the other, the oldest first, each once', async () => {
    const queue = open()
    for (const hash of ['one', 'two', 'three']) {
      await queue.add({ hash: hash, kind: 'calendar', of: null }, 10)
      await browser.pass(1)
    }
    await browser.pass(100)
    expect(kept).toEqual(['one', 'two', 'three'])
    expect(begun).toBe(3)
    expect(hashes(queue)).toEqual([])
  })

  test('stay while the network is away, over a reload too, and go as soon as it is back', async () => {
    answer = () => 'cut'
    const before = open()
    await before.add({ hash: 'one', kind: 'calendar', of: null }, 10)
    await before.add({ hash: 'two', kind: 'calendar', of: null }, 10)
    await browser.pass(100)
    before.close()

    let back = (): void => {}
    const after = open((run) => {
      back = run
    })
    await browser.pass(10 * 60_000)
    expect(hashes(after)).toEqual(['one', 'two'])
    expect(kept).toEqual([])
    answer = () => 'kept'
    back()
    await browser.pass(1)
    expect(kept).toEqual(['one', 'two'])
    expect(hashes(after)).toEqual([])
  })

  test('go on where they were, in another tab and after a reload', async () => {
    answer = (sending) => {
      sending.begun('/uploads/x')
      sending.progress(4)
      return 'cut'
    }
    const before = open()
    const beside = open()
    await before.add({ hash: 'one', kind: 'calendar', of: null }, 10)
    await browser.pass(100)
    expect(told(before)).toEqual([{ hash: 'one', problem: null, sent: 4 }])
    expect(told(beside)).toEqual([{ hash: 'one', problem: null, sent: 4 }])
    before.close()
    beside.close()

    let went: string | null = null
    answer = ({ upload }) => {
      went = upload
      return 'kept'
    }
    const after = open()
    await browser.pass(100)
    expect(went).toBe('/uploads/x')
    expect(hashes(after)).toEqual([])
  })

  test('are sent once, however many tabs there are', async () => {
    const tabs = [open(), open(), open()]
    const gate = Promise.withResolvers<void>()
    let atOnce = 0
    answer = async () => {
      expect(++atOnce).toBe(1)
      await gate.promise
      atOnce--
      return 'kept' as const
    }
    await Promise.all(
      tabs.map((tab, index) => tab.add({ hash: `file ${index}`, kind: 'calendar', of: null }, 10)),
    )
    for (const tab of tabs) tab.tryNow()
    await browser.pass(100)
    gate.resolve()
    await expect
      .poll(async () => {
        await browser.pass(10)
        return kept
      })
      .toHaveLength(3)
    expect(begun).toBe(3)
    expect(tabs.map(hashes)).toEqual([[], [], []])
  })

  test('that the relay has no room for are said to be so, kept, and do not hold up the others', async () => {
    answer = ({ hash }) => (hash === 'video' ? 'full' : 'kept')
    const queue = open()
    await queue.add({ hash: 'video', kind: 'calendar', of: null }, 10)
    await queue.add({ hash: 'picture', kind: 'calendar', of: null }, 10)
    await browser.pass(100)
    expect(kept).toEqual(['picture'])
    expect(told(queue)).toEqual([{ hash: 'video', problem: 'full', sent: 0 }])
    answer = () => 'kept'
    await browser.pass(11 * 60_000)
    expect(kept).toEqual(['picture', 'video'])
    expect(hashes(queue)).toEqual([])
  })

  test('of a tab that is closed in the middle are sent by the next one', async () => {
    answer = ({ signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve('cut')))
    const closed = open()
    await closed.add({ hash: 'one', kind: 'calendar', of: null }, 10)
    await browser.pass(10)
    const other = open()
    await browser.pass(10)
    expect(begun).toBe(1)
    answer = () => 'kept'
    closed.close()
    await browser.pass(100)
    expect(kept).toEqual(['one'])
    expect(hashes(other)).toEqual([])
  })

  describe('for an entry', () => {
    const of = { event: 'event', entry: 'entry' }
    const photo = { hash: 'photo', kind: 'entries', of } as const

    test('wait until the entry is known to have them, and hold up nothing else', async () => {
      standing = 'unknown'
      const queue = open()
      await queue.add(photo, 10)
      await queue.add({ hash: 'post', kind: 'calendar', of: null }, 10)
      await browser.pass(100)
      expect([kept, hashes(queue)]).toEqual([['post'], ['photo']])
      // Its record is written a moment after.
      standing = 'gone'
      await browser.pass(5_000)
      expect([kept, left]).toEqual([['post'], []])
      standing = 'spoken-of'
      await browser.pass(20_000)
      expect([kept, hashes(queue)]).toEqual([['post', 'photo'], []])
    })

    test('that was erased elsewhere are not sent, and left to nobody', async () => {
      answer = () => 'cut'
      const before = open()
      await before.add(photo, 10)
      await browser.pass(100)
      before.close()
      answer = () => 'kept'
      standing = 'gone'
      await browser.pass(60_000)
      const after = open()
      await browser.pass(100)
      expect([kept, left, hashes(after)]).toEqual([[], ['photo'], []])
    })

    test('that is erased while one is on its way leaves nothing at the relay', async () => {
      answer = () => {
        standing = 'gone'
        return 'kept'
      }
      const queue = open()
      await queue.add(photo, 10)
      await browser.pass(100)
      expect([kept, left, hashes(queue)]).toEqual([['photo'], ['photo'], []])
    })

    test('go once for each entry that has them', async () => {
      answer = () => 'cut'
      const queue = open()
      await queue.add(photo, 10)
      await queue.add({ ...photo, of: { event: 'event', entry: 'other' } }, 10)
      await browser.pass(100)
      expect(hashes(queue)).toEqual(['photo', 'photo'])
      const entries: (string | null)[] = []
      answer = ({ entry }) => {
        entries.push(entry)
        return 'kept'
      }
      await browser.pass(10_000)
      expect([entries, hashes(queue)]).toEqual([['entry', 'other'], []])
    })
  })
})
