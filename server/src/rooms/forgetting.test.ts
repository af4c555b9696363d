import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { databaseIn } from '#server/data-folder.ts'
import { MemoryLog } from '#server/log/memory-log.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { RawClient, update, updatesOf } from './testing/raw-client.ts'
import { startRelay, WORKSPACE } from './testing/relay-server.ts'

/** Each look reads all that is kept. */
const SELDOM = { interval: 100 }
const NOTES = 'moderation-2026'

describe('R8b: who was erased is nowhere in the folder of the relay', () => {
  let relay: TestRelay
  let owner: Awaited<ReturnType<TestRelay['found']>>
  beforeEach(async () => {
    relay = await startTestRelay({ RUCHE_FORGET_PEOPLE_MS: '0' })
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const data = () => join(relay.folder, 'data')
  const open = (document: string, doc = new Y.Doc()) => {
    const headers = { cookie: owner.cookie, origin: relay.url }
    const url = `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${document}`
    return new RawClient(url, { who: null, headers, isClient: true, doc }).opened()
  }
  const change = async (who: RawClient, act: (doc: Y.Doc) => void) => {
    for (const made of updatesOf(who.doc, act)) who.send(update(made))
    await who.exchange()
  }
  const records = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('noted')
  const put = (id: string, words: string) => (doc: Y.Doc) => {
    const record = new Y.Map<unknown>([
      ['name', words],
      [`handle:reddit:${words}`, true],
      ['text', new Y.Text(`what was noted about ${words}`)],
    ])
    records(doc).set(id, record)
  }
  /** Files that hold the words as they are. */
  const filesWith = (words: string) =>
    readdirSync(data(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(words))
      .map(({ name }) => name)
  /** Snapshots that hold them, once they are not compressed; only when nobody writes. */
  const snapshotsWith = (words: string) => {
    const database = new DatabaseSync(databaseIn(data()), { readOnly: true })
    const rows = database.prepare(
      "SELECT kind, bytes, lead FROM log_extras WHERE kind <> 'deletions'",
    )
    const found = rows.all().filter(({ bytes, lead }) => {
      if (!(bytes instanceof Uint8Array)) throw new Error('A snapshot without bytes')
      return brotliDecompressSync(bytes.subarray(Number(lead))).includes(words)
    })
    database.close()
    return found.map(({ kind }) => String(kind))
  }
  const isNowhere = async (words: string) => {
    await expect.poll(() => filesWith(words), SELDOM).toEqual([])
    await relay.server.stop()
    expect(filesWith(words)).toEqual([])
    expect(snapshotsWith(words)).toEqual([])
    expect(relay.logged.join('')).not.toContain(words)
  }

  test('neither in the database nor in its write-ahead log nor packed, and who stays is there', async () => {
    const alice = await open(NOTES)
    const others = await Promise.all(['desk', 'calendar-2026'].map((document) => open(document)))
    await change(alice, put('a', 'PLANTED-NAME'))
    // What others write meanwhile moves rows about between the pages of the file.
    for (let n = 0; n < 60; n++) {
      await change(alice, put(`b${n}`, `somebody else ${n}`))
      for (const other of others)
        await change(other, (doc) => doc.getMap('posts').set(`p${n % 7}`, 'x'.repeat(n * 20)))
      if (n % 20 === 0) await change(alice, (doc) => records(doc).get('a')?.set('name', 'PLANTED'))
    }
    expect(filesWith('PLANTED-NAME')).not.toEqual([])
    await change(alice, (doc) => records(doc).delete('a'))
    await isNowhere('PLANTED')
    expect(filesWith('somebody else 59')).toEqual(['ruche.db'])
  })

  test('nor what a device wrote into the record while it was away', async () => {
    const alice = await open(NOTES)
    await change(alice, put('a', 'PLANTED-NAME'))
    const away = new Y.Doc()
    Y.applyUpdate(away, Y.encodeStateAsUpdate(alice.doc))
    const meanwhile = updatesOf(away, (doc) => {
      const text = records(doc).get('a')?.get('text')
      if (text instanceof Y.Text) text.insert(5, 'PLANTED-LATER')
      records(doc).get('a')?.set('handle:x:PLANTED-HANDLE', true)
    })
    await change(alice, (doc) => records(doc).delete('a'))
    await expect.poll(() => filesWith('PLANTED'), SELDOM).toEqual([])
    const bob = await open(NOTES)
    for (const one of meanwhile) bob.send(update(one))
    await bob.exchange()
    expect(records(bob.doc).size).toBe(0)
    await isNowhere('PLANTED')
  })

  test('nor in what the whole team read of it, once the name was taken out there', async () => {
    for (const document of ['desk', 'space']) {
      const alice = await open(document)
      const alerts = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('alerts')
      await change(alice, (doc) =>
        alerts(doc).set('a', new Y.Map([['title', 'PLANTED-NAME is at our stand']])),
      )
      expect(filesWith('PLANTED-NAME')).not.toEqual([])
      await change(alice, (doc) => alerts(doc).get('a')?.set('title', '[…] is at our stand'))
      await expect.poll(() => filesWith('PLANTED'), SELDOM).toEqual([])
    }
    await isNowhere('PLANTED')
  })

  test('a backup that is being made only delays it', async () => {
    const alice = await open(NOTES)
    await change(alice, put('a', 'PLANTED-NAME'))
    const backup = new DatabaseSync(databaseIn(data()), { readOnly: true })
    backup.exec('BEGIN')
    backup.prepare('SELECT count(*) FROM log_updates').get()
    await change(alice, (doc) => records(doc).delete('a'))
    await expect
      .poll(() => relay.ask('/metrics').then(({ text }) => text), SELDOM)
      .toMatch(/^ruche_relay_compactions_total [1-9]/m)
    expect(filesWith('PLANTED')).not.toEqual([])
    backup.close()
    await isNowhere('PLANTED')
  })

  test('a snapshot of notes about people stays in the cache of no browser', async () => {
    const alice = await open(NOTES)
    await change(alice, put('a', 'Somebody'))
    const path = `/api/workspaces/${owner.workspace}/documents/${NOTES}/snapshot`
    await expect
      .poll(async () => (await relay.ask(path, { cookie: owner.cookie })).status, SELDOM)
      .toBe(200)
    const { headers } = await relay.ask(path, { cookie: owner.cookie })
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

test('R8b: who is erased before that is on the disk is forgotten once it is', async () => {
  /** A disk that takes its time. */
  class SlowLog extends MemoryLog {
    takesMs = 0
    override async append(batch: Parameters<MemoryLog['append']>[0]): Promise<void> {
      await new Promise((resolve) => setTimeout(resolve, this.takesMs))
      return super.append(batch)
    }
  }
  const log = new SlowLog()
  const { relay, url, stop } = await startRelay({ log, limits: { forgetPeopleMs: 0 } })
  const doc = new Y.Doc()
  const alice = await new RawClient(`${url}/${NOTES}`, { who: 'alice:owner', doc }).opened()
  const noted = doc.getMap<Y.Map<unknown>>('noted')
  const change = (act: () => void) => {
    for (const one of updatesOf(doc, act)) alice.send(update(one))
  }
  const kept = async () => {
    const { parts } = await log.load(`${WORKSPACE}/${NOTES}`)
    const ids = parts.map(({ id }) => id)
    return Buffer.concat((await log.loadParts(`${WORKSPACE}/${NOTES}`, ids)) ?? [])
  }
  change(() => noted.set('a', new Y.Map([['name', 'PLANTED']])))
  await expect.poll(async () => (await kept()).includes('PLANTED'), SELDOM).toBe(true)
  await expect.poll(() => relay.stats().compacting, SELDOM).toBe(0)

  log.takesMs = 50
  change(() => noted.delete('a'))
  await expect.poll(async () => (await kept()).includes('PLANTED'), SELDOM).toBe(false)
  await stop()
})

describe('R8b: the next relay', () => {
  const ROOM = `${WORKSPACE}/${NOTES}`
  const records = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('noted')
  const bytesIn = async (log: MemoryLog) => {
    const { parts, tail } = await log.load(ROOM)
    const ids = parts.map(({ id }) => id)
    const kept = (await log.loadParts(ROOM, ids)) ?? []
    return Buffer.concat([...kept, ...tail.map((logged) => logged.update)])
  }
  const noted = () => {
    const doc = new Y.Doc()
    return {
      doc,
      made: updatesOf(doc, () => records(doc).set('a', new Y.Map([['name', 'PLANTED']]))),
    }
  }

  test('forgets what the one before had still to forget, also when nobody comes', async () => {
    const log = new MemoryLog()
    const first = await startRelay({ log })
    const { doc, made } = noted()
    const alice = await new RawClient(`${first.url}/${NOTES}`, { who: 'alice:owner', doc }).opened()
    for (const one of [...made, ...updatesOf(doc, () => records(doc).delete('a'))])
      alice.send(update(one))
    await alice.exchange()
    await first.stop()
    expect((await bytesIn(log)).includes('PLANTED')).toBe(true)

    const second = await startRelay({ log, limits: { forgetPeopleMs: 0, roomIdleMs: 10 } })
    await second.relay.forgetRest()
    await expect.poll(async () => (await bytesIn(log)).includes('PLANTED'), SELDOM).toBe(false)
    await expect.poll(() => second.relay.stats().rooms, SELDOM).toBe(0)
    await second.stop()
  })

  test('that was brought back from an older backup learns from the first device what was erased since', async () => {
    const log = new MemoryLog()
    const { doc, made } = noted()
    await log.append(made.map((one, n) => ({ room: ROOM, seq: n + 1, update: one })))
    records(doc).delete('a')

    const relay = await startRelay({ log, limits: { forgetPeopleMs: 0 } })
    const options = { who: 'alice:owner', isClient: true, doc }
    const alice = await new RawClient(`${relay.url}/${NOTES}`, options).opened()
    await alice.exchange()
    await expect.poll(async () => (await bytesIn(log)).includes('PLANTED'), SELDOM).toBe(false)
    const bob = await new RawClient(`${relay.url}/${NOTES}`, {
      ...options,
      doc: new Y.Doc(),
    }).opened()
    await bob.exchange()
    expect(records(bob.doc).size).toBe(0)
    await relay.stop()
  })
})
