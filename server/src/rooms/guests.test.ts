import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventually } from './testing/clients.ts'
import {
  awareness,
  RawClient,
  saved,
  step1,
  step2,
  update,
  updatesOf,
} from './testing/raw-client.ts'
import { ORIGIN, type RelayServer, startRelay, WORKSPACE } from './testing/relay-server.ts'

const SHARED = 'share-bcdefghijklmno'
const GUEST = {
  who: null,
  isClient: true,
  headers: { cookie: 'ruche_guest=by-link', origin: ORIGIN },
}

describe('a guest who looks through a link', () => {
  let relay: RelayServer
  beforeEach(async () => {
    relay = await startRelay({ limits: { connectionsPerShare: 3, forgetMs: 0 }, shared: [SHARED] })
  })
  afterEach(() => relay.stop())
  const member = (document = SHARED) =>
    new RawClient(`${relay.url}/${document}`, { who: 'alice', isClient: true }).opened()
  const guest = (document = SHARED) => new RawClient(`${relay.url}/${document}`, GUEST).opened()
  const edit = (value: unknown = 1) =>
    updatesOf(new Y.Doc(), (doc) => doc.getMap('posts').set('a', value))[0] ?? new Uint8Array()
  const stored = async (document = SHARED) => {
    const room = `${WORKSPACE}/${document}`
    const { parts, tail } = await relay.log.load(room)
    const ids = parts.map(({ id }) => id)
    const bytes = [
      ...((await relay.log.loadParts(room, ids)) ?? []),
      ...tail.map((logged) => logged.update),
    ]
    return { parts, tail, text: Buffer.concat(bytes).toString('latin1') }
  }

  test('reads, and hears of every change', async () => {
    const alice = await member()
    alice.send(update(edit('first')))
    await alice.exchange()
    const gus = await guest()
    await gus.exchange()
    expect(gus.doc.getMap('posts').get('a')).toBe('first')
    for (const made of updatesOf(alice.doc, (doc) => doc.getMap('posts').set('b', 'second')))
      alice.send(update(made))
    await eventually(() => gus.doc.getMap('posts').get('b') === 'second', 'the change')
  })

  test('is counted for those of the team who look, who are told as often as it changes, and for nobody else', async () => {
    const own = `${relay.url}/${SHARED}?resume=new`
    const alice = await new RawClient(own, { who: 'alice' }).opened()
    const stock = await member()
    const counts = () => alice.of('guests').map(({ count }) => count)
    await eventually(() => counts().length === 1, 'a count at joining')
    const [gus, gil] = [await guest(), await guest()]
    await eventually(() => counts().at(-1) === 2, 'both of them')
    gus.socket.close()
    await eventually(() => counts().at(-1) === 1, 'one of them')
    // Nobody hears of each who comes.
    expect(counts().length).toBeLessThanOrEqual(4)
    expect(counts()[0]).toBe(0)
    expect([...stock.of('guests'), ...gil.of('guests')]).toEqual([])
    const space = await new RawClient(`${relay.url}/space?resume=new`, { who: 'alice' }).opened()
    await space.exchange()
    expect(space.of('guests')).toEqual([])
  })

  test('R2: reaches no other document of the workspace', async () => {
    for (const document of ['space', 'calendar-2026', 'desk', 'share-cccccccccccccc', 'nonsense']) {
      const gus = await guest(document)
      expect([document, await gus.closed()]).toEqual([document, 4401])
    }
  })

  test('R11: no byte of a guest reaches anybody or the log, whatever the opcode', async () => {
    const alice = await member()
    await alice.exchange()
    const made = edit('from a guest')
    const frames = {
      update: update(made),
      'step 2': step2(made),
      awareness: awareness([5, 1, { name: 'Gus' }]),
      'query awareness': Uint8Array.of(3),
      permission: Uint8Array.of(2, 0, 1, 65),
      saved: saved(7),
      'step 1': step1(),
    }
    const all = Object.values(frames)
    for (const frame of all) {
      const gus = await guest()
      gus.send(frame)
      gus.send(frame, ...all)
      const whole = Buffer.concat([...all, frame])
      gus.socket.send(whole.subarray(0, 3), { fin: false })
      gus.socket.send(whole.subarray(3), { fin: true })
      await gus.exchange()
      expect(gus.of('step1')).toEqual([])
      gus.socket.close()
      await gus.closed()
    }
    await alice.exchange()
    expect(alice.of('awareness')).toEqual([])
    expect(alice.of('update')).toEqual([])
    expect(alice.doc.share.size).toBe(0)
    expect(await stored()).toMatchObject({ parts: [], tail: [] })
  })

  test('R11: is told of nobody, and nobody of it', async () => {
    const alice = await member()
    alice.send(awareness([5, 1, { name: 'Alice' }]))
    const gus = await guest()
    gus.send(Uint8Array.of(3))
    alice.send(awareness([5, 2, { name: 'Alice', page: 'calendar' }]))
    await alice.exchange()
    await gus.exchange()
    expect(gus.of('awareness')).toEqual([])
  })

  test('R14: so many look through one link, and the team still comes in', async () => {
    const first = await Promise.all([guest(), guest(), guest()])
    const fourth = await guest()
    expect(await fourth.closed()).toBe(4429)
    const alice = await member()
    await alice.exchange()
    first[0]?.socket.close()
    await first[0]?.closed()
    const later = await guest()
    await later.exchange()
    expect(later.closeCode).toBeNull()
  })

  test('R14: who floods the relay, or sends what no guest has to say, is out', async () => {
    const loud = await guest()
    for (let n = 0; n < 1_000; n++) loud.send(step1())
    expect(await loud.closed()).toBe(4429)
    const large = await guest()
    large.send(update(new Uint8Array(100_000)))
    expect(await large.closed()).toBe(4429)
  })

  test('R8a: what was taken out of a document for guests is soon kept nowhere', async () => {
    const alice = await member()
    const put = (value: string | null) => {
      const made = updatesOf(alice.doc, (doc) => {
        const posts = doc.getMap('posts')
        if (value === null) posts.delete('a')
        else posts.set('a', { title: value })
      })
      for (const one of made) alice.send(update(one))
    }
    put('SECRET-DRAFT')
    await alice.exchange()
    expect((await stored()).text).toContain('SECRET-DRAFT')
    put('Shown now')
    await alice.exchange()
    let text = ''
    await expect
      .poll(async () => {
        text = (await stored()).text
        return text
      })
      .not.toContain('SECRET-DRAFT')
    expect(text).toContain('Shown now')
    const gus = await guest()
    await gus.exchange()
    expect(gus.doc.getMap('posts').toJSON()).toEqual({ a: { title: 'Shown now' } })
    put(null)
    await alice.exchange()
    await expect.poll(async () => (await stored()).text).not.toContain('Shown now')
  })
})
