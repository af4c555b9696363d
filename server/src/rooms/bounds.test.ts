import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventually, stockClient } from './testing/clients.ts'
import { awareness, RawClient, step1, update, updatesOf } from './testing/raw-client.ts'
import { type RelayServer, startRelay } from './testing/relay-server.ts'

describe('bounds', () => {
  let relay: RelayServer
  afterEach(() => relay.stop())
  const start = async (limits: Parameters<typeof startRelay>[0] = {}) => {
    relay = await startRelay(limits)
  }
  const client = (who: string, options = {}, document = 'space') =>
    new RawClient(`${relay.url}/${document}`, { who, ...options }).opened()
  const edit = (doc: Y.Doc, size: number) =>
    updatesOf(doc, () => doc.getMap('posts').set('a', 'x'.repeat(size)))[0] ?? new Uint8Array()

  test('R14: a frame that is too large closes its sender with 4429, and not with 1009', async () => {
    await start({ limits: { frameBytes: 10_000 } })
    const alice = await client('alice')
    alice.send(update(edit(alice.doc, 20_000)))
    expect(await alice.closed()).toBe(4429)
  })

  test('R14: more messages or more bytes than allowed close their sender with 4429', async () => {
    await start({
      limits: { messageBurst: 50, messagesPerSecond: 10, byteBurst: 50_000, bytesPerSecond: 1_000 },
    })
    const bob = await client('bob')
    const chatty = await client('chatty')
    for (let n = 0; n < 60; n++) chatty.send(awareness([5, n, {}]))
    expect(await chatty.closed()).toBe(4429)
    const inOneFrame = await client('chatty')
    inOneFrame.send(...Array.from({ length: 60 }, (_, n) => awareness([6, n, {}])))
    expect(await inOneFrame.closed()).toBe(4429)
    const heavy = await client('heavy')
    for (let n = 0; n < 6; n++) heavy.send(update(edit(heavy.doc, 10_000)))
    expect(await heavy.closed()).toBe(4429)
    await bob.exchange()
    expect(bob.closeCode).toBeNull()
  })

  test('R14: so many connections for a person, a workspace and an address, and no more', async () => {
    await start({
      limits: { connectionsPerPerson: 2, connectionsPerWorkspace: 4, connectionsPerAddress: 4 },
    })
    const first = await client('alice')
    const second = await client('alice')
    await Promise.all([first, second].map((one) => one.exchange()))
    expect(await (await client('alice')).closed()).toBe(4429)
    const third = await client('bob')
    const fourth = await client('bob')
    await Promise.all([third, fourth].map((one) => one.exchange()))
    expect(await (await client('carol')).closed()).toBe(4429)
    first.socket.close()
    await first.closed()
    await eventually(() => relay.relay.stats().connections === 3, 'one has left')
    const instead = await client('carol')
    await instead.exchange()
    expect(instead.closeCode).toBeNull()
  })

  test('R15: a receiver that does not read loses its connection with 1013; others do not wait', async () => {
    await start({ limits: { stuckBytes: 1024 * 1024, slowBytes: 128 * 1024 } })
    const alice = await client('alice')
    const bob = await client('bob')
    const slow = await client('slow')
    await Promise.all([alice, bob, slow].map((one) => one.exchange()))
    slow.socket.pause()
    let sent = 0
    while (relay.relay.stats().slowClosed === 0 && sent < 300) {
      alice.send(update(edit(alice.doc, 200_000)))
      sent++
      await eventually(() => bob.of('update').length === sent, 'Bob has it')
    }
    expect(relay.relay.stats().slowClosed).toBe(1)
    slow.socket.resume()
    expect(await slow.closed()).toBe(1013)
    await bob.exchange()
    expect(bob.closeCode).toBeNull()
  })

  test('a quiet stock client hears from the relay, and who does not answer is closed', async () => {
    await start({ limits: { heartbeatMs: 90 } })
    const bob = stockClient(relay.url, 'space', 'bob')
    await eventually(() => bob.synced, 'Bob is in')
    bob.wsLastMessageReceived = 0
    await eventually(() => bob.wsLastMessageReceived > 0, 'Bob hears something')
    const crashed = await client('crashed')
    crashed.send(awareness([5, 1, {}]))
    await eventually(() => bob.awareness.getStates().has(5), 'Bob sees it')
    crashed.socket.pause()
    await eventually(() => !bob.awareness.getStates().has(5), 'Bob sees that it is gone')
    expect(bob.wsconnected).toBe(true)
    expect(relay.relay.stats().connections).toBe(1)
    bob.destroy()
  })

  test('R16: a stop keeps what has come, says 1012 and takes nobody new', async () => {
    // Longer than any test: who takes the goodbye is not waited for any further.
    await start({ limits: { closeMs: 3_600_000 } })
    const alice = await client('alice')
    await alice.exchange()
    alice.send(update(edit(alice.doc, 10)), step1(Y.encodeStateVector(alice.doc)))
    await eventually(() => alice.of('step2').length === 2, 'the answer')
    const stopping = relay.relay.close()
    expect(await (await client('late')).closed()).toBe(1012)
    expect(await alice.closed()).toBe(1012)
    await stopping
    expect((await relay.log.load('abcdefghijklmn/space')).tail).toHaveLength(1)
  })
})
