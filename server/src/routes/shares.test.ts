import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { eventually } from '#server/rooms/testing/clients.ts'
import { RawClient, update, updatesOf } from '#server/rooms/testing/raw-client.ts'
import { keptBytes } from '#server/testing/kept-bytes.ts'
import { type Answer, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

interface Made {
  readonly id: string
  readonly document: string
  readonly secret: string
}

describe('links for guests', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  beforeEach(async () => {
    relay = await startTestRelay({ RUCHE_FORGET_MS: '0' })
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const shares = () => `/api/workspaces/${owner.workspace}/shares`
  const ask = (method: string, path: string, body?: unknown, cookie = owner.cookie) =>
    relay.ask(path, { method, body, cookie })
  const open = (secret: string, again = false) =>
    ask('POST', '/api/shares/open', { secret, again }, '')

  async function make(body: object = { name: 'Mairie' }): Promise<Made> {
    const { json, status } = await ask('POST', shares(), body)
    expect(status).toBe(201)
    const { share, secret } = json as unknown as { share: Made; secret: string }
    return { ...share, secret }
  }
  const list = async () => (await ask('GET', shares())).json as { shares: readonly object[] }

  const socket = (document: string, headers: Record<string, string>) =>
    new RawClient(`${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${document}`, {
      who: null,
      isClient: true,
      headers: { origin: relay.url, ...headers },
    }).opened()
  const guest = (made: Made, document = made.document) =>
    socket(document, { cookie: `ruche_guest=${made.secret}` })
  const member = (document: string) => socket(document, { cookie: owner.cookie })

  const write = async (who: RawClient, key: string, value: string) => {
    for (const made of updatesOf(who.doc, (doc) => doc.getMap('posts').set(key, value)))
      who.send(update(made))
    await who.exchange()
  }
  const bytesOnDisk = () => keptBytes(`${relay.folder}/data`)

  test('a guest opens one, reads what the team shows, and hears of every change', async () => {
    const made = await make()
    const alice = await member(made.document)
    await write(alice, 'a', 'Portes ouvertes')
    const opened = await open(made.secret)
    expect(opened.json).toEqual({
      workspace: owner.workspace,
      share: { id: made.id, name: 'Mairie' },
      document: made.document,
      // What the calendar holds comes by the socket.
      shown: [],
    })
    expect(opened.headers.getSetCookie()).toEqual([
      `ruche_guest=${made.secret}; Path=/sync/${owner.workspace}/${made.document}; HttpOnly; SameSite=Lax`,
    ])
    const gus = await guest(made)
    await gus.exchange()
    expect(gus.doc.getMap('posts').toJSON()).toEqual({ a: 'Portes ouvertes' })
    await write(alice, 'b', 'Jury')
    await eventually(() => gus.doc.getMap('posts').get('b') === 'Jury', 'the change')
  })

  test('R2: the link opens its document and nothing else, the API least of all', async () => {
    const made = await make()
    const other = await make({ name: 'Presse' })
    for (const document of ['space', 'calendar-2026', 'desk', other.document, `share-${made.id}`]) {
      const gus = await guest(made, document)
      expect([document, await gus.closed()]).toEqual([document, 4401])
    }
    const cookie = `ruche_guest=${made.secret}`
    for (const path of ['/api/session', shares(), `/api/tokens/${owner.workspace}`])
      expect([path, (await ask('GET', path, undefined, cookie)).status]).toEqual([path, 401])
    const snapshot = `/api/workspaces/${owner.workspace}/documents/${made.document}/snapshot`
    expect((await ask('GET', snapshot, undefined, cookie)).status).toBe(401)
    const asToken = await socket(made.document, { authorization: `Bearer ${made.secret}` })
    expect(await asToken.closed()).toBe(4401)
    const fromElsewhere = await socket(made.document, {
      cookie,
      origin: 'https://elsewhere.example',
    })
    expect(await fromElsewhere.closed()).toBe(4401)
  })

  test('R11: no byte of a guest reaches the team or the log', async () => {
    const made = await make()
    const alice = await member(made.document)
    await alice.exchange()
    const gus = await guest(made)
    const [mine] = updatesOf(new Y.Doc(), (doc) => doc.getMap('posts').set('x', 'FROM-A-GUEST'))
    gus.send(update(mine ?? new Uint8Array()))
    await gus.exchange()
    await alice.exchange()
    expect(alice.doc.getMap('posts').size).toBe(0)
    expect(bytesOnDisk()).not.toContain('FROM-A-GUEST')
  })

  test('R13: revoking closes the sockets before it is answered and erases what was shown', async () => {
    const made = await make()
    const alice = await member(made.document)
    await write(alice, 'a', 'SHOWN-UNTIL-REVOKED')
    const gus = await guest(made)
    await gus.exchange()
    expect(bytesOnDisk()).toContain('SHOWN-UNTIL-REVOKED')
    const sockets = async () =>
      (await ask('GET', '/metrics')).text.match(/^ruche_relay_connections .*/m)?.[0]
    expect(await sockets()).toBe('ruche_relay_connections 2')
    expect((await ask('DELETE', `${shares()}/${made.id}`)).status).toBe(204)
    expect(await sockets()).toBe('ruche_relay_connections 0')
    expect(await gus.closed()).toBe(4403)
    expect(await alice.closed()).toBe(4403)
    expect(bytesOnDisk()).not.toContain('SHOWN-UNTIL-REVOKED')

    const again = await guest(made)
    expect(await again.closed()).toBe(4401)
    const back = await member(made.document)
    expect(await back.closed()).toBe(4404)
    expect((await open(made.secret)).json.error?.code).toBe('unknown-share')
    expect((await ask('DELETE', `${shares()}/${made.id}`)).status).toBe(404)
  })

  test('R13: what is to be seen less of gets a new document behind the same link', async () => {
    const made = await make()
    const alice = await member(made.document)
    await write(alice, 'a', 'SHOWN-BEFORE')
    const gus = await guest(made)
    await gus.exchange()
    const { json } = await ask('POST', `${shares()}/${made.id}/document`)
    const { document } = (json as unknown as { share: Made }).share
    expect(document).not.toBe(made.document)
    expect(await gus.closed()).toBe(4403)
    expect(bytesOnDisk()).not.toContain('SHOWN-BEFORE')
    expect((await open(made.secret, true)).json).toMatchObject({ document })
    const later = await guest({ ...made, document })
    await later.exchange()
    expect(later.doc.getMap('posts').size).toBe(0)
    const stale = await member(made.document)
    expect(await stale.closed()).toBe(4404)
  })

  test('a link without much time ends by itself, for those who look as well, and may get more', async () => {
    const made = await make({ name: 'Mairie', days: 1 })
    expect(await list()).toMatchObject({ shares: [{ expiresAt: expect.any(Number) }] })
    const before = await ask('PATCH', `${shares()}/${made.id}`, { days: null, name: 'Ville' })
    expect(before.json).toMatchObject({
      share: { name: 'Ville', expiresAt: null, document: made.document },
    })
    for (const days of [0, -1, 1.5, 4_000, '7'])
      expect((await ask('PATCH', `${shares()}/${made.id}`, { days })).status).toBe(422)
  })

  test('openings are counted, coming back after a pause is none, and the owner reads of it', async () => {
    const made = await make()
    for (const again of [false, true, false]) await open(made.secret, again)
    expect(await list()).toMatchObject({
      shares: [{ id: made.id, name: 'Mairie', opens: 2, openedAt: expect.any(Number) }],
    })
    await ask('DELETE', `${shares()}/${made.id}`)
    const { json } = await ask('GET', `/api/workspaces/${owner.workspace}/audit`)
    const kinds = (json as unknown as { entries: { kind: string }[] }).entries.map(
      ({ kind }) => kind,
    )
    expect(kinds.slice(0, 3)).toEqual(['share-revoked', 'share-opened', 'share-made'])
  })

  test('the team sees how many are looking now, and is not counted itself', async () => {
    const made = await make()
    const viewers = async () =>
      (await list()).shares.map((share) => (share as { viewers: number }).viewers)
    expect(await viewers()).toEqual([0])
    const alice = await member(made.document)
    const [gus, gil] = [await guest(made), await guest(made)]
    for (const who of [alice, gus, gil]) await who.exchange()
    expect(await viewers()).toEqual([2])
    gil.socket.close()
    await expect.poll(viewers).toEqual([1])
  })

  test('only who may share makes, sees and ends links', async () => {
    const made = await make()
    const paths: [string, string, unknown?][] = [
      ['POST', shares(), { name: 'x' }],
      ['GET', shares()],
      ['PATCH', `${shares()}/${made.id}`, { name: 'x' }],
      ['POST', `${shares()}/${made.id}/document`],
      ['DELETE', `${shares()}/${made.id}`],
    ]
    for (const [method, path, body] of paths)
      expect([method, (await ask(method, path, body, 'ruche_session=nobody')).status]).toEqual([
        method,
        401,
      ])
    const elsewhere = shares().replace(owner.workspace, 'aaaaaaaaaaaaaa')
    expect((await ask('POST', elsewhere, { name: 'x' })).status).toBe(404)
    expect((await ask('DELETE', `${elsewhere}/${made.id}`)).status).toBe(404)
    expect((await ask('POST', shares(), { name: ' ' })).status).toBe(422)
  })

  test('a workspace has a hundred at most', async () => {
    let answer: Answer | null = null
    for (let n = 0; n <= 100; n++) answer = await ask('POST', shares(), { name: `Lien ${n}` })
    expect([answer?.status, answer?.json.error?.code]).toEqual([409, 'too-many-shares'])
  })

  test('its secret is kept nowhere', async () => {
    const made = await make()
    await open(made.secret)
    await relay.server.stop()
    expect(made.secret).toMatch(/^[\w-]{43}$/)
    expect(bytesOnDisk()).not.toContain(made.secret)
    expect(relay.logged.join('')).not.toContain(made.secret)
  })

  test('a guest that is let in is a socket like others: it is closed when the relay stops', async () => {
    const made = await make()
    const gus = await guest(made)
    await gus.exchange()
    expect(gus.socket.readyState).toBe(WebSocket.OPEN)
    await relay.server.stop()
    expect(await gus.closed()).toBe(1012)
  })
})
