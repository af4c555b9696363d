import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '#server/rooms/testing/clients.ts'
import { RawClient, update, updatesOf } from '#server/rooms/testing/raw-client.ts'
import { NEW_WORKSPACE, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

const EVENT = 'aaaaaaaaaaaaaa'
const STAGE = `stage-${EVENT}`

interface Made {
  readonly id: string
  readonly secret: string
}

/** As an audience reads it that has nothing but the answer to its link. */
function titleIn(answer: unknown): unknown {
  const { shown } = v.parse(v.object({ shown: v.array(v.string()) }), answer)
  const doc = new Y.Doc()
  for (const update of shown) Y.applyUpdate(doc, Buffer.from(update, 'base64'))
  return doc.getMap('about').get('title')
}

describe('the link for the audience of an event', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const workspace = () => `/api/workspaces/${owner.workspace}`
  const ask = (method: string, path: string, body?: unknown, cookie = owner.cookie) =>
    relay.ask(path, { method, body, cookie })
  const make = async (): Promise<Made> => {
    const { json, status } = await ask('POST', `${workspace()}/live`, {
      name: 'Défi',
      event: EVENT,
    })
    expect(status).toBe(201)
    const { share, secret } = json as unknown as { share: Made; secret: string }
    expect(share).toMatchObject({ document: STAGE, event: EVENT, expiresAt: null })
    return { ...share, secret }
  }
  const socket = (headers: Record<string, string>) =>
    new RawClient(`${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${STAGE}`, {
      who: null,
      isClient: true,
      headers: { origin: relay.url, ...headers },
    }).opened()
  const guest = ({ secret }: Made) => socket({ cookie: `ruche_guest=${secret}` })
  const member = () => socket({ cookie: owner.cookie })
  const say = async (who: RawClient, text: string) => {
    for (const made of updatesOf(who.doc, (doc) => doc.getMap('about').set('title', text)))
      who.send(update(made))
    await who.exchange()
  }

  test('what the team prepared before there was a link is there for who opens it, and every change after', async () => {
    const alice = await member()
    await say(alice, 'Défi des 10 000 parties')
    const made = await make()
    const open = (again: boolean) =>
      ask('POST', '/api/shares/open', { secret: made.secret, again }, '')
    const { json: opened } = await open(false)
    expect(opened).toMatchObject({ document: STAGE })
    // In a poor line, a socket comes two ways there and back later.
    expect(titleIn(opened)).toBe('Défi des 10 000 parties')
    expect((await open(true)).json).toMatchObject({ document: STAGE, shown: [] })
    const gus = await guest(made)
    await gus.exchange()
    const title = () => gus.doc.getMap('about').get('title')
    expect(title()).toBe('Défi des 10 000 parties')
    await say(alice, 'Défi terminé')
    await eventually(() => title() === 'Défi terminé', 'the change')
    const { json } = await ask('GET', `${workspace()}/shares`)
    expect(json).toMatchObject({ shares: [{ id: made.id, event: EVENT, viewers: 1 }] })
  })

  test('R13: revoked, it shuts the audience out, and the team keeps what it had shown', async () => {
    const made = await make()
    const alice = await member()
    await say(alice, 'Défi')
    const gus = await guest(made)
    await gus.exchange()
    expect((await ask('DELETE', `${workspace()}/shares/${made.id}`)).status).toBe(204)
    expect(await gus.closed()).toBe(4403)
    expect(await (await guest(made)).closed()).toBe(4401)
    const back = await member()
    await back.exchange()
    expect(back.doc.getMap('about').get('title')).toBe('Défi')
  })

  test('R13: a new one takes the place of the one before, for those who look as well', async () => {
    const first = await make()
    const gus = await guest(first)
    await gus.exchange()
    const second = await make()
    expect(await gus.closed()).toBe(4403)
    expect((await ask('POST', '/api/shares/open', { secret: first.secret }, '')).status).toBe(403)
    await (await guest(second)).exchange()
    const { json } = await ask('GET', `${workspace()}/shares`)
    expect(json).toMatchObject({ shares: [{ id: second.id }] })
  })

  test('over TLS its cookie goes into frames of other sites, one for each; that of a calendar does not', async () => {
    const origin = 'https://ruche.example'
    const safe = await startTestRelay({ RUCHE_ORIGINS: origin })
    const post = (path: string, body: object, cookie = '') =>
      safe.ask(path, { method: 'POST', body, cookie, headers: { origin } })
    try {
      const { json, cookie } = await post('/api/workspaces', NEW_WORKSPACE)
      const id = json.workspace?.id
      const cookieOf = async (path: string, body: object) => {
        const made = await post(`/api/workspaces/${id}/${path}`, body, cookie ?? '')
        const opened = await post('/api/shares/open', { secret: made.json.secret })
        return opened.headers.getSetCookie()[0]?.split('; ').slice(1).sort()
      }
      const live = await cookieOf('live', { name: 'Défi', event: EVENT })
      expect(live).toEqual([
        'HttpOnly',
        'Partitioned',
        `Path=/sync/${id}/${STAGE}`,
        'SameSite=None',
        'Secure',
      ])
      expect(await cookieOf('shares', { name: 'Mairie' })).toContain('SameSite=Lax')
    } finally {
      await safe.remove()
    }
  })

  test('it has no end of its own and no other document, and is of an event', async () => {
    const made = await make()
    const one = `${workspace()}/shares/${made.id}`
    expect((await ask('PATCH', one, { days: 7 })).status).toBe(404)
    expect((await ask('POST', `${one}/document`)).status).toBe(404)
    for (const event of ['', 'space', '../../space', EVENT.toUpperCase()])
      expect((await ask('POST', `${workspace()}/live`, { name: 'x', event })).status).toBe(422)
    const stranger = await ask('POST', `${workspace()}/live`, { name: 'x', event: EVENT }, 'x=y')
    expect(stranger.status).toBe(401)
  })
})
