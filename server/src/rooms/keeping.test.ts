import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Log } from '#server/log/log.ts'
import { MemoryLog } from '#server/log/memory-log.ts'
import { threadedLog } from '#server/log/threaded-log.ts'
import { eventually } from './testing/clients.ts'
import { RawClient, saved, step1, step2, update, updatesOf } from './testing/raw-client.ts'
import { type RelayServer, startRelay } from './testing/relay-server.ts'

/** A log whose commits wait until the test lets them through. */
class SlowDisk extends MemoryLog {
  #held: (() => void)[] = []
  isHeld = false
  fails = false

  override async append(batch: Parameters<Log['append']>[0]): Promise<void> {
    if (this.isHeld) await new Promise<void>((resolve) => this.#held.push(resolve))
    if (this.fails) throw new Error('database or disk is full')
    return super.append(batch)
  }

  letThrough(): void {
    this.isHeld = false
    for (const resume of this.#held.splice(0)) resume()
  }
}

const edited = (doc: Y.Doc, key: string, value: unknown = true) => {
  const [made] = updatesOf(doc, () => doc.getMap('posts').set(key, value))
  if (!made) throw new Error('An edit makes an update')
  return made
}

describe('R5: what is judged before it is kept', () => {
  let relay: RelayServer
  beforeEach(async () => {
    relay = await startRelay()
  })
  afterEach(() => relay.stop())
  const client = (who: string, options = {}) =>
    new RawClient(`${relay.url}/space`, { who, ...options }).opened()

  test('an update that does not decode closes its sender with 4400 and reaches nobody', async () => {
    const bob = await client('bob', { isClient: true })
    await bob.exchange()
    const mallory = await client('mallory')
    mallory.send(update(Uint8Array.of(1, 128, 195, 167, 14, 7, 0, 0)))
    expect(await mallory.closed()).toBe(4400)
    await bob.exchange()
    expect(bob.of('update')).toEqual([])
    expect(relay.relay.stats().malformed).toBe(1)
  })

  test('an update that leaves a gap is not kept, and its sender is asked once for what is missing', async () => {
    const doc = new Y.Doc()
    const first = edited(doc, 'first')
    const second = edited(doc, 'second')
    const third = edited(doc, 'third')
    const bob = await client('bob', { isClient: true })
    await bob.exchange()
    const alice = await client('alice')
    alice.send(update(second))
    alice.send(update(third))
    await eventually(() => alice.of('step1').length > 0, 'Alice is asked')
    await alice.exchange()
    // Once for the gap, once because she has joined now.
    expect(alice.of('step1')).toHaveLength(2)
    expect((await relay.log.load('abcdefghijklmn/space')).tail).toEqual([])
    alice.send(step2(Y.mergeUpdates([first, second, third])))
    await eventually(() => bob.doc.getMap('posts').size === 3, 'Bob has all three')
    expect(bob.doc.store.pendingStructs).toBeNull()
  })

  test('a client that cannot fill its gap is not asked for ever, and what can be placed is kept', async () => {
    const doc = new Y.Doc()
    const first = edited(doc, 'first')
    edited(doc, 'lost')
    const third = edited(doc, 'third')
    const alice = await client('alice')
    alice.send(update(third))
    await eventually(() => alice.of('step1').length === 1, 'Alice is asked')
    alice.send(step2(Y.mergeUpdates([first, third])))
    alice.send(update(third), update(third))
    await alice.exchange(Y.encodeStateVector(doc))
    const { tail } = await relay.log.load('abcdefghijklmn/space')
    const kept = new Y.Doc()
    for (const logged of tail) Y.applyUpdate(kept, logged.update)
    expect(kept.getMap('posts').toJSON()).toEqual({ first: true })
    expect(kept.store.pendingStructs).toBeNull()
    expect(alice.of('step1').length).toBeLessThanOrEqual(2)
    expect(alice.closeCode).toBeNull()
  })

  test('an item that builds on a client nobody heard of, and a deletion of it, are gaps too', async () => {
    const author = new Y.Doc()
    author.getText('body').insert(0, 'abc')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(author))
    const [behind] = updatesOf(other, () => other.getText('body').insert(2, 'x'))
    const [deleted] = updatesOf(other, () => other.getText('body').delete(0, 1))
    const alice = await client('alice')
    alice.send(update(behind ?? new Uint8Array()), update(deleted ?? new Uint8Array()))
    await eventually(() => alice.of('step1').length === 1, 'Alice is asked')
    await alice.exchange()
    expect((await relay.log.load('abcdefghijklmn/space')).tail).toEqual([])
    expect(relay.relay.stats().gaps).toBe(2)
  })

  test('what brings nothing new is neither stored nor passed on', async () => {
    const bob = await client('bob', { isClient: true })
    await bob.exchange()
    const doc = new Y.Doc()
    const [made] = updatesOf(doc, () => doc.getText('body').insert(0, 'abc'))
    const [removed] = updatesOf(doc, () => doc.getText('body').delete(0, 1))
    const alice = await client('alice', { doc, isClient: true })
    alice.send(update(made ?? new Uint8Array()), update(removed ?? new Uint8Array()))
    await alice.exchange()
    const heard = bob.of('update').length
    const again = await client('alice', { doc, isClient: true })
    await again.exchange()
    again.send(update(made ?? new Uint8Array()))
    again.send(step2(Y.encodeStateAsUpdate(doc)))
    await again.exchange()
    await bob.exchange()
    expect(bob.of('update').length).toBe(heard)
    expect((await relay.log.load('abcdefghijklmn/space')).tail).toHaveLength(1)
  })
})

describe('R6: saved means on disk', () => {
  let disk: SlowDisk
  let relay: RelayServer
  beforeEach(async () => {
    disk = new SlowDisk()
    relay = await startRelay({ log: disk })
  })
  afterEach(() => relay.stop())
  const client = (who: string, options = {}) =>
    new RawClient(`${relay.url}/space?resume=new`, { who, ...options }).opened()

  test('a step 2 waits for the commit, passing on does not', async () => {
    const bob = await client('bob', { isClient: true })
    await bob.exchange()
    const alice = await client('alice')
    await alice.exchange()
    disk.isHeld = true
    alice.send(update(edited(alice.doc, 'first')))
    alice.send(step1(Y.encodeStateVector(alice.doc)))
    alice.send(saved(7))
    await eventually(() => bob.doc.getMap('posts').has('first'), 'Bob has it')
    await bob.exchange()
    expect(alice.of('step2')).toHaveLength(1)
    expect(alice.of('saved').filter(({ token }) => token === 7)).toEqual([])
    disk.letThrough()
    await eventually(() => alice.of('step2').length === 2, 'the answer')
    await eventually(() => alice.of('saved').some(({ token }) => token === 7), 'saved')
    expect(alice.of('saved').find(({ token }) => token === 7)?.seq).toBe(1)
  })

  test('a disk that refuses is asked again, and nobody is told before that anything is kept', async () => {
    const alice = await client('alice')
    await alice.exchange()
    disk.fails = true
    alice.send(update(edited(alice.doc, 'first')), saved(7))
    await eventually(() => relay.lines.some(({ level }) => level === 'error'), 'a line about it')
    expect(alice.of('saved').filter(({ token }) => token === 7)).toEqual([])
    disk.fails = false
    await eventually(() => alice.of('saved').some(({ token }) => token === 7), 'saved')
    expect((await disk.load('abcdefghijklmn/space')).tail).toHaveLength(1)
  })

  test('what was confirmed is there after the relay stopped and started again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ruche-relay-'))
    const path = join(folder, 'ruche.db')
    const first = await startRelay({ log: threadedLog(path) })
    const alice = await new RawClient(`${first.url}/space`, { isClient: true }).opened()
    for (let n = 0; n < 50; n++) alice.send(update(edited(alice.doc, `post-${n}`, n)))
    await alice.exchange()
    await first.stop()
    expect(await alice.closed()).toBe(1012)
    const second = await startRelay({ log: threadedLog(path) })
    const bob = await new RawClient(`${second.url}/space`, { isClient: true }).opened()
    await bob.exchange()
    expect(bob.doc.getMap('posts').toJSON()).toEqual(alice.doc.getMap('posts').toJSON())
    await second.stop()
    rmSync(folder, { recursive: true })
  })

  test('R7: a damaged row is set aside; a device that has its content brings it back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ruche-relay-'))
    const path = join(folder, 'ruche.db')
    const doc = new Y.Doc()
    for (const key of ['a', 'b', 'c']) {
      // A stop gives what was written since the start a row of its own.
      const before = await startRelay({ log: threadedLog(path) })
      const alice = await new RawClient(`${before.url}/space`, { doc, isClient: true }).opened()
      alice.send(update(edited(doc, key)))
      await alice.exchange()
      await before.stop()
    }
    const database = new DatabaseSync(path)
    database.exec("UPDATE log_updates SET bytes = x'0102' WHERE seq = 2")
    database.close()

    const second = await startRelay({ log: threadedLog(path) })
    const bob = await new RawClient(`${second.url}/space`, { who: 'bob', isClient: true }).opened()
    await bob.exchange()
    expect(bob.doc.getMap('posts').toJSON()).toEqual({ a: true })
    expect(bob.doc.store.pendingStructs).toBeNull()
    const back = await new RawClient(`${second.url}/space`, {
      doc,
      isClient: true,
    }).opened()
    await back.exchange()
    await eventually(() => bob.doc.getMap('posts').size === 3, 'Bob has all again')
    await second.stop()

    const third = await startRelay({ log: threadedLog(path) })
    const carol = await new RawClient(`${third.url}/space`, {
      who: 'carol',
      isClient: true,
    }).opened()
    await carol.exchange()
    expect(carol.doc.getMap('posts').size).toBe(3)
    await third.stop()
    rmSync(folder, { recursive: true })
  })
})

describe('R9, R10: what a client is sent', () => {
  let relay: RelayServer
  beforeEach(async () => {
    relay = await startRelay({ limits: { roomIdleMs: 50 } })
  })
  afterEach(() => relay.stop())
  const client = (options = {}, query = '') =>
    new RawClient(`${relay.url}/space${query}`, { isClient: true, ...options }).opened()

  async function fill(posts: number): Promise<Y.Doc> {
    const alice = await client()
    for (let n = 0; n < posts; n++)
      alice.send(update(edited(alice.doc, `post-${n}`, 'x'.repeat(1_000))))
    await alice.exchange()
    alice.socket.close()
    await alice.closed()
    return alice.doc
  }

  test('R9: a room that everybody left is forgotten, and comes back from the log', async () => {
    const doc = await fill(10)
    await eventually(() => relay.relay.stats().rooms === 0, 'the room is forgotten')
    expect(relay.relay.stats().cachedBytes).toBe(0)
    const bob = await client()
    await bob.exchange()
    expect(bob.doc.getMap('posts').toJSON()).toEqual(doc.getMap('posts').toJSON())
  })

  test('R10: a first answer comes in pieces, the last of them as the step 2, and is never empty', async () => {
    // So much that it takes several, whether or not the room has been compacted by then.
    const doc = await fill(1_500)
    const bob = await client()
    await bob.exchange()
    expect(bob.of('step2')).toHaveLength(1)
    expect(bob.of('update').length).toBeGreaterThan(2)
    for (const piece of bob.of('update')) expect(piece.content.length).toBeLessThan(512 * 1024)
    expect(bob.doc.getMap('posts').size).toBe(doc.getMap('posts').size)
    expect(bob.doc.store.pendingStructs).toBeNull()
  })

  test('R10: a stock client that is up to date gets no content again', async () => {
    const doc = await fill(300)
    const again = await client({ doc })
    await again.exchange()
    expect(again.bytes).toBeLessThan(200)
  })

  test('R10b: our own client resumes by number, in under a kilobyte', async () => {
    const doc = await fill(300)
    const bob = await client({}, '?resume=new')
    await bob.exchange()
    await eventually(() => bob.of('saved').length === 1, 'its number')
    const [told] = bob.of('saved')
    expect(told?.token).toBe(0)
    bob.socket.close()
    await bob.closed()
    const point = `?resume=${told?.generation}.${told?.seq}`

    const same = await client({ doc: bob.doc }, point)
    await same.exchange()
    await eventually(() => same.of('saved').length === 1, 'its number')
    expect(same.bytes).toBeLessThan(200)
    expect(same.of('step1')).toEqual([])
    same.socket.close()

    const alice = await client({ doc })
    await alice.exchange()
    alice.send(update(edited(doc, 'later')))
    await alice.exchange()
    const behind = await client({ doc: bob.doc }, point)
    await behind.exchange()
    expect(behind.doc.getMap('posts').get('later')).toBe(true)
    expect(behind.bytes).toBeLessThan(1_000)
  })

  test('R10b: a number of another generation gets a full exchange', async () => {
    const doc = await fill(5)
    edited(doc, 'only here')
    const alice = await client({ doc }, '?resume=another-generation.5')
    await alice.exchange()
    expect(alice.of('step1')).toHaveLength(1)
    const bob = await client()
    await bob.exchange()
    await eventually(() => bob.doc.getMap('posts').has('only here'), 'Bob has it')
  })

  test('R10a: what comes within a turn goes out as one message, without an echo to its sender', async () => {
    const bob = await client()
    await bob.exchange()
    const alice = await client()
    await alice.exchange()
    const updates = Array.from({ length: 20 }, (_, n) => update(edited(alice.doc, `post-${n}`, n)))
    const heard = alice.heard.length
    alice.send(...updates)
    await eventually(() => bob.doc.getMap('posts').size === 20, 'Bob has all')
    expect(bob.of('update')).toHaveLength(1)
    await alice.exchange()
    expect(alice.heard).toHaveLength(heard + 1)
  })
})
