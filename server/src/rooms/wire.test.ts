import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { eventually, stockClient } from './testing/clients.ts'
import { awareness, RawClient, step1, update, updatesOf } from './testing/raw-client.ts'
import { ORIGIN, type RelayServer, startRelay } from './testing/relay-server.ts'

describe('the wire', () => {
  let relay: RelayServer
  const clients: WebsocketProvider[] = []
  beforeEach(async () => {
    relay = await startRelay()
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy()
    await relay.stop()
  })

  function join(who: string, document = 'space', doc = new Y.Doc()): WebsocketProvider {
    const client = stockClient(relay.url, document, who, doc)
    clients.push(client)
    return client
  }
  const raw = (path: string, who: string | null = 'alice', headers = {}) =>
    new RawClient(relay.url.replace(/[^/]+$/, '') + path, { who, headers })

  test('R1: two stock clients see each other write, and who is there', async () => {
    const alice = join('alice')
    const bob = join('bob')
    alice.doc.getText('body').insert(0, 'Bonjour')
    await eventually(() => bob.doc.getText('body').toString() === 'Bonjour', 'Bob reads')
    bob.doc.getMap('posts').set('a', 1)
    await eventually(() => alice.doc.getMap('posts').get('a') === 1, 'Alice reads')
    alice.awareness.setLocalStateField('user', { name: 'Alice' })
    await eventually(
      () => bob.awareness.getStates().get(alice.doc.clientID)?.user?.name === 'Alice',
      'Bob sees Alice',
    )
    alice.disconnect()
    await eventually(() => !bob.awareness.getStates().has(alice.doc.clientID), 'Alice left')
  })

  test('R1: what was written offline on both sides is on both sides after they connect', async () => {
    const first = new Y.Doc()
    const second = new Y.Doc()
    first.getMap('posts').set('first', true)
    second.getMap('posts').set('second', true)
    const alice = join('alice', 'space', first)
    const bob = join('bob', 'space', second)
    await eventually(
      () => [alice, bob].every(({ doc }) => doc.getMap('posts').size === 2),
      'both have both',
    )
  })

  test('R2: unknown workspace, unknown document and no right get one answer: 4404', async () => {
    const answers = await Promise.all([
      raw('abcdefghijklmx/space').closed(),
      raw('abcdefghijklmn/nothing-of-ours').closed(),
      raw('abcdefghijklmn/moderation-2026', 'gus:guest').closed(),
      raw('abcdefghijklmn/%00', 'gus:guest').closed(),
      raw('__proto__/space').closed(),
    ])
    expect(answers).toEqual([4404, 4404, 4404, 4404, 4404])
  })

  test('R2, R3: who is not signed in gets 4401, whatever is asked for', async () => {
    expect(await raw('abcdefghijklmn/space', null).closed()).toBe(4401)
    expect(await raw('abcdefghijklmn/nothing', null).closed()).toBe(4401)
    expect(await raw('abcdefghijklmn/space', 'mallory:emperor').closed()).toBe(4401)
  })

  test('R3: a session cookie counts only from a page of ours', async () => {
    const cookie = 'session alice'
    const ours = raw('abcdefghijklmn/space', null, { cookie, origin: ORIGIN })
    await ours.opened()
    await ours.exchange()
    expect(ours.closeCode).toBeNull()
    ours.socket.close()
    const foreign = raw('abcdefghijklmn/space', null, { cookie, origin: 'http://evil.test' })
    expect(await foreign.closed()).toBe(4401)
    const nowhere = raw('abcdefghijklmn/space', null, { cookie })
    expect(await nowhere.closed()).toBe(4401)
  })

  test('an upgrade anywhere else is a plain 404', async () => {
    const elsewhere = new RawClient(relay.url.replace('/sync/', '/elsewhere/'))
    await elsewhere.closed()
    expect(elsewhere.heard).toEqual([])
  })

  test('R4: every message of a frame is taken, and each answer has a frame of its own', async () => {
    const alice = join('alice')
    await eventually(() => alice.synced, 'Alice is in')
    const doc = new Y.Doc()
    const updates = updatesOf(doc, () => {
      doc.getMap('posts').set('a', 1)
      doc.getMap('posts').set('b', 2)
    })
    const bob = await raw('abcdefghijklmn/space', 'bob').opened()
    bob.send(step1(), ...updates.map(update), awareness([7, 1, { name: 'Bob' }]))
    await eventually(() => alice.doc.getMap('posts').get('b') === 2, 'Alice has both')
    await eventually(() => alice.awareness.getStates().has(7), 'Alice sees Bob')
    bob.socket.close()
  })

  test('R4: a long update is passed on whole, alone in its frame or with short ones around it', async () => {
    const alice = join('alice')
    await eventually(() => alice.synced, 'Alice is in')
    const doc = new Y.Doc()
    const text = 'a post of many words '.repeat(10_000)
    const [alone, short, long, last] = updatesOf(doc, () => {
      doc.getMap('posts').set('alone', text)
      doc.getMap('posts').set('a', 1)
      doc.getMap('posts').set('long', text)
      doc.getMap('posts').set('b', 2)
    })
    if (!alone || !short || !long || !last) throw new Error('Yjs wrote less than four updates')
    const bob = await raw('abcdefghijklmn/space', 'bob').opened()
    bob.send(update(alone))
    bob.send(update(short), update(long), update(last))
    const posts = alice.doc.getMap('posts')
    await eventually(() => posts.get('b') === 2, 'Alice has all of it')
    expect(posts.toJSON()).toEqual({ alone: text, a: 1, long: text, b: 2 })
    const carol = join('carol')
    await eventually(() => carol.synced, 'Carol is in')
    expect(carol.doc.getMap('posts').toJSON()).toEqual(posts.toJSON())
    bob.socket.close()
  })

  test('R4: a frame with one malformed message changes nothing and closes with 4400', async () => {
    const alice = join('alice')
    await eventually(() => alice.synced, 'Alice is in')
    const doc = new Y.Doc()
    const [good] = updatesOf(doc, () => doc.getMap('posts').set('a', 1))
    const frames: Uint8Array[] = [
      Uint8Array.of(99),
      Uint8Array.of(0, 7, 0),
      Uint8Array.of(0, 0, 5, 1),
      Uint8Array.of(1, 3, 1, 1),
      Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 255, 255),
    ]
    for (const frame of frames) {
      const mallory = await raw('abcdefghijklmn/space', 'mallory').opened()
      mallory.send(update(good ?? Uint8Array.of()), frame)
      expect(await mallory.closed()).toBe(4400)
      expect(alice.doc.getMap('posts').size).toBe(0)
    }
    const empty = await raw('abcdefghijklmn/space', 'mallory').opened()
    empty.send()
    expect(await empty.closed()).toBe(4400)
    const text = await raw('abcdefghijklmn/space', 'mallory').opened()
    text.socket.send('hello')
    expect(await text.closed()).toBe(4400)
  })

  test('broken WebSocket frames cost their sender the connection and nobody else anything', async () => {
    const alice = join('alice')
    await eventually(() => alice.synced, 'Alice is in')
    const broken = ['00', '81ff', 'ff80', '8900', '82ffffffffffffffffff', '8800', 'c1810000', '0a']
    for (const bytes of broken) {
      const { hostname, port } = new URL(relay.url.replace('ws:', 'http:'))
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      const { pathname } = new URL(relay.url.replace('ws:', 'http:'))
      socket.write(
        `GET ${pathname}/space HTTP/1.1\r\nHost: relay\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n' +
          'Authorization: Bearer mallory\r\n\r\n',
      )
      await new Promise((resolve) => socket.once('data', resolve))
      socket.write(Buffer.from(bytes, 'hex'))
      socket.end()
    }
    const bob = join('bob')
    bob.doc.getMap('posts').set('still', 'here')
    await eventually(() => alice.doc.getMap('posts').get('still') === 'here', 'Alice goes on')
  })
})
