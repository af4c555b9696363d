import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { RawClient, update, updatesOf } from './testing/raw-client.ts'
import { type RelayServer, startRelay, WORKSPACE } from './testing/relay-server.ts'

let relay: RelayServer
beforeEach(async () => {
  relay = await startRelay({ limits: { compactUpdates: 2 } })
})
afterEach(() => relay.stop())

const ROOM = `${WORKSPACE}/events`
const client = (document = 'events', doc = new Y.Doc()) =>
  new RawClient(`${relay.url}/${document}`, { isClient: true, doc }).opened()
const write = (who: RawClient, key: string) => {
  for (const made of updatesOf(who.doc, (doc) => doc.getMap('plans').set(key, 'SECRET')))
    who.send(update(made))
}

test('R13: a document that is erased closes its sockets with 4403, and nothing of it is stored', async () => {
  const alice = await client()
  const neighbour = await client('desk')
  write(alice, 'a')
  write(neighbour, 'a')
  await alice.exchange()
  await neighbour.exchange()
  await relay.relay.erase(ROOM)
  expect(await alice.closed()).toBe(4403)
  expect(await relay.log.load(ROOM)).toMatchObject({ parts: [], tail: [] })
  expect((await relay.log.load(`${WORKSPACE}/desk`)).tail).toHaveLength(1)
  await neighbour.exchange()
  expect(neighbour.closeCode).toBeNull()
})

test('what was under way when it is erased, commits and compactions, brings nothing back', async () => {
  const alice = await client()
  for (let n = 0; n < 200; n++) write(alice, `k${n % 5}`)
  await alice.exchange()
  for (let n = 0; n < 50; n++) write(alice, `k${n % 5}`)
  const erased = relay.relay.erase(ROOM)
  const during = await client()
  await erased
  await during.exchange()
  expect(during.doc.getMap('plans').size).toBe(0)
  expect(await relay.log.load(ROOM)).toMatchObject({ parts: [], tail: [] })
})

test('a room that nobody has open is erased, too, and twice does no harm', async () => {
  const alice = await client()
  write(alice, 'a')
  await alice.exchange()
  await Promise.all([relay.relay.erase(ROOM), relay.relay.erase(ROOM)])
  await relay.relay.erase(`${WORKSPACE}/pulse-2026`)
  expect(await relay.log.load(ROOM)).toMatchObject({ parts: [], tail: [] })
})
