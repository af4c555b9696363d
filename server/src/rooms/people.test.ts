import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventually, stockClient } from './testing/clients.ts'
import {
  awareness,
  RawClient,
  saved,
  step1,
  step2,
  update,
  updatesOf,
} from './testing/raw-client.ts'
import { type RelayServer, startRelay, WORKSPACE } from './testing/relay-server.ts'

describe('who may do what', () => {
  let relay: RelayServer
  beforeEach(async () => {
    relay = await startRelay()
  })
  afterEach(() => relay.stop())
  const client = (who: string, options = {}, document = 'space') =>
    new RawClient(`${relay.url}/${document}`, { who, ...options }).opened()
  const edit = () =>
    updatesOf(new Y.Doc(), (doc) => doc.getMap('posts').set('a', 1))[0] ?? new Uint8Array()
  const lastStateOf = (who: RawClient, id: number) =>
    who
      .of('awareness')
      .findLast(({ states }) => states.has(id))
      ?.states.get(id)

  test('R11: nothing that a reader sends reaches anybody, however it is wrapped', async () => {
    const alice = await client('alice', { isClient: true })
    await alice.exchange()
    const gus = await client('gus:guest')
    const made = edit()
    gus.send(update(made))
    gus.send(step2(made))
    gus.send(awareness([5, 1, { name: 'Gus' }]))
    gus.send(step1(), update(made), awareness([5, 2, { name: 'Gus' }]), step2(made))
    const whole = Buffer.concat([update(made), awareness([5, 3, {}])])
    gus.socket.send(whole.subarray(0, 4), { fin: false })
    gus.socket.send(whole.subarray(4), { fin: true })
    await gus.exchange()
    await alice.exchange()
    expect(alice.doc.share.size).toBe(0)
    expect(lastStateOf(alice, 5)).toBeUndefined()
    expect((await relay.log.load(`${WORKSPACE}/space`)).tail).toEqual([])
    expect(gus.of('step1')).toEqual([])
  })

  test('R11: a reader reads, sees who is there, and may ask what is saved', async () => {
    const alice = await client('alice', { isClient: true })
    alice.send(update(edit()), awareness([5, 1, { name: 'Alice' }]))
    await alice.exchange()
    const gus = await client('gus:guest', { isClient: true })
    await gus.exchange()
    expect(gus.doc.getMap('posts').get('a')).toBe(1)
    await eventually(() => lastStateOf(gus, 5) !== undefined, 'Gus sees Alice')
    gus.send(saved(3))
    await eventually(() => gus.of('saved').some(({ token }) => token === 3), 'an answer')
  })

  test('R12: a client id belongs to who used it first, and is gone when that one is', async () => {
    const bob = await client('bob')
    const alice = await client('alice')
    alice.send(awareness([5, 1, { name: 'Alice' }]))
    await eventually(() => lastStateOf(bob, 5) !== undefined, 'Bob sees Alice')
    const mallory = await client('mallory')
    mallory.send(awareness([5, 9, { name: 'Not Alice' }], [6, 1, { name: 'Mallory' }]))
    mallory.send(awareness([5, 10, null]))
    await eventually(() => lastStateOf(bob, 6) !== undefined, 'Bob sees Mallory')
    expect(lastStateOf(bob, 5)).toEqual({ name: 'Alice' })
    mallory.socket.close()
    await eventually(() => lastStateOf(bob, 6) === null, 'Mallory is gone')
    expect(lastStateOf(bob, 5)).toEqual({ name: 'Alice' })
    alice.socket.terminate()
    await eventually(() => lastStateOf(bob, 5) === null, 'Alice is gone')
  })

  test('R12: nobody shows up as somebody else, on any of their client ids', async () => {
    const bob = await client('bob')
    const mallory = await client('mallory')
    mallory.send(awareness([5, 1, { person: { id: 'alice', name: 'Alice' }, page: 'calendar' }]))
    mallory.send(awareness([6, 1, { person: { id: 'mallory', name: 'Mallory' } }]))
    mallory.send(awareness([6, 2, { person: { id: 'alice', name: 'Alice' } }]))
    mallory.send(awareness([8, 1, { here: { person: { id: 'alice', name: 'Alice' } } }]))
    mallory.send(awareness([9, 1, { here: {}, caret: { person: 'alice' } }]))
    mallory.send(awareness([7, 1, { name: 'who says nothing of a person' }]))
    await eventually(() => lastStateOf(bob, 7) !== undefined, 'Bob sees what is fine')
    for (const client of [5, 8, 9]) expect(lastStateOf(bob, client)).toBeUndefined()
    expect(lastStateOf(bob, 6)).toEqual({ person: { id: 'mallory', name: 'Mallory' } })
    expect(mallory.closeCode).toBeNull()
  })

  test('R12: a colleague who repeats a state late does not bring back who left', async () => {
    const bob = await client('bob')
    const alice = await client('alice')
    alice.send(awareness([5, 3, { name: 'Alice' }]))
    await eventually(() => lastStateOf(bob, 5) !== undefined, 'Bob sees Alice')
    alice.socket.terminate()
    await eventually(() => lastStateOf(bob, 5) === null, 'Alice is gone')
    bob.send(awareness([5, 3, { name: 'Alice' }]))
    await bob.exchange()
    const late = await client('carol')
    await late.exchange()
    expect(lastStateOf(late, 5)).toBeUndefined()
  })

  test('R12: a stock client that comes back is seen again at once', async () => {
    const bob = stockClient(relay.url, 'space', 'bob')
    const alice = stockClient(relay.url, 'space', 'alice')
    const sees = () => bob.awareness.getStates().get(alice.doc.clientID)?.name === 'Alice'
    await eventually(() => alice.synced && bob.synced, 'both are in')
    alice.awareness.setLocalState({ name: 'Alice' })
    await eventually(sees, 'Bob sees Alice')
    for (let n = 0; n < 3; n++) {
      alice.disconnect()
      await eventually(() => !sees(), 'Alice is gone')
      alice.connect()
      await eventually(sees, 'Bob sees Alice again')
    }
    alice.destroy()
    bob.destroy()
  })

  test('R12: states that are no JSON, too large or too many go no further', async () => {
    const bob = await client('bob')
    const alice = await client('alice')
    const many = Array.from({ length: 100 }, (_, n) => [1_000 + n, 1, {}] as const)
    alice.send(
      awareness(...many.map(([id, clock, state]): [number, number, unknown] => [id, clock, state])),
    )
    await eventually(() => lastStateOf(bob, 1_000) !== undefined, 'Bob sees some')
    const seen = new Set(bob.of('awareness').flatMap(({ states }) => [...states.keys()]))
    expect(seen.size).toBe(16)
    const mallory = await client('mallory')
    mallory.send(Uint8Array.of(1, 5, 1, 7, 1, 1, 0x7b))
    expect(await mallory.closed()).toBe(4400)
    const loud = await client('loud')
    loud.send(awareness([8, 1, 'x'.repeat(20_000)]))
    expect(await loud.closed()).toBe(4400)
    expect(bob.closeCode).toBeNull()
  })

  test('R13: a person whose right is taken away is out at once, with 4403, and others stay', async () => {
    const alice = await client('alice')
    const elsewhere = await client('alice', {}, 'desk')
    const bob = await client('bob')
    await Promise.all([alice, elsewhere, bob].map((one) => one.exchange()))
    expect(relay.relay.revoke({ person: 'alice', workspace: WORKSPACE })).toBe(2)
    expect(relay.relay.present().map(({ visitor }) => visitor.person)).toEqual(['bob'])
    expect(await alice.closed()).toBe(4403)
    expect(await elsewhere.closed()).toBe(4403)
    await bob.exchange()
    expect(bob.closeCode).toBeNull()
  })

  test('R13: what was under way when a right went away is not taken in', async () => {
    const bob = await client('bob', { isClient: true })
    await bob.exchange()
    const alice = await client('alice')
    await alice.exchange()
    alice.socket.pause()
    relay.relay.revoke({ session: 'session of alice' })
    alice.send(update(edit()))
    alice.socket.resume()
    expect(await alice.closed()).toBe(4403)
    await bob.exchange()
    expect(bob.doc.share.size).toBe(0)
  })

  test('R13: a role that still reads stays, but writes no more', async () => {
    const alice = await client('alice')
    const secret = await client('alice', {}, 'pulse-2026')
    await alice.exchange()
    await secret.exchange()
    expect(relay.relay.changeRole('alice', WORKSPACE, 'guest')).toBe(1)
    expect(await secret.closed()).toBe(4403)
    alice.send(update(edit()))
    await alice.exchange()
    expect((await relay.log.load(`${WORKSPACE}/space`)).tail).toEqual([])
    expect(alice.closeCode).toBeNull()
  })

  test('R13: our own client hears what its person is, and what they become; a stock client never does', async () => {
    const ours = await new RawClient(`${relay.url}/desk?resume=new`).opened()
    const stock = await client('alice', {}, 'desk')
    await Promise.all([ours, stock].map((one) => one.exchange()))
    expect(ours.heard[0]).toEqual({ kind: 'role', role: 'editor' })
    relay.relay.changeRole('alice', WORKSPACE, 'moderator')
    await Promise.all([ours, stock].map((one) => one.exchange()))
    expect(ours.of('role').map(({ role }) => role)).toEqual(['editor', 'moderator'])
    expect(stock.of('role')).toEqual([])
  })

  test('R11, R13: our own client hears that it may not write before it hears what is saved', async () => {
    const alice = await new RawClient(`${relay.url}/space?resume=new`).opened()
    await alice.exchange()
    alice.socket.pause()
    relay.relay.changeRole('alice', WORKSPACE, 'guest')
    alice.send(update(edit()), saved(7))
    alice.socket.resume()
    await eventually(() => alice.of('saved').some(({ token }) => token === 7), 'an answer')
    const last = alice.heard.filter(({ kind }) => kind === 'role' || kind === 'saved').slice(-2)
    expect(last).toMatchObject([{ role: 'guest' }, { token: 7 }])
    expect((await relay.log.load(`${WORKSPACE}/space`)).tail).toEqual([])
  })

  test('R13: somebody who may write again is asked for what they wrote meanwhile', async () => {
    const alice = stockClient(relay.url, 'space', 'alice:guest')
    await eventually(() => alice.synced, 'Alice is in')
    alice.doc.getMap('posts').set('a', 1)
    const bob = await client('bob', { isClient: true })
    await bob.exchange()
    expect(bob.doc.share.size).toBe(0)
    relay.relay.changeRole('alice', WORKSPACE, 'editor')
    await eventually(() => bob.doc.getMap('posts').get('a') === 1, 'Bob sees what Alice wrote')
    alice.destroy()
  })

  test('R13: a right is looked at once for each socket, and never for a message', async () => {
    const alice = await client('alice')
    await alice.exchange()
    const before = relay.lookups
    for (let n = 0; n < 100; n++) alice.send(step1())
    await alice.exchange()
    expect(relay.lookups).toBe(before)
    const again = await client('alice')
    await again.exchange()
    expect(relay.lookups).toBe(before + 1)
  })

  test('R13: a program stays within its own role, whatever its person becomes', async () => {
    const program = await client('alice:owner<editor')
    const pulse = await client('alice:owner<editor', {}, 'pulse-2026')
    await Promise.all([program.exchange(), pulse.exchange()])
    expect(relay.relay.changeRole('alice', WORKSPACE, 'manager')).toBe(0)
    pulse.send(update(edit()))
    await pulse.exchange()
    expect((await relay.log.load(`${WORKSPACE}/pulse-2026`)).tail).toEqual([])
    expect(relay.relay.changeRole('alice', WORKSPACE, 'moderator')).toBe(1)
    expect(await pulse.closed()).toBe(4403)
    program.send(update(edit()))
    await program.exchange()
    expect((await relay.log.load(`${WORKSPACE}/space`)).tail).toEqual([])
  })

  test('who is present is known without a look at the database', async () => {
    const alice = await client('alice')
    const program = await client('bob:owner<guest')
    await Promise.all([alice.exchange(), program.exchange()])
    const present = () =>
      relay.relay.present().map(({ visitor, workspace }) => [visitor.person, workspace])
    expect(present()).toEqual([
      ['alice', WORKSPACE],
      ['bob', WORKSPACE],
    ])
    program.socket.close()
    await eventually(() => present().length === 1, 'the program is gone')
  })
})
