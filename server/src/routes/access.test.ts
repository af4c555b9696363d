import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('who gets in, and how they are let out again', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const post = (path: string, body: unknown, cookie = '', headers: Record<string, string> = {}) =>
    relay.ask(path, { method: 'POST', body, cookie, headers })

  async function invite(as: 'person' | 'device' = 'person', cookie = owner.cookie) {
    const { json } = await post(`/api/workspaces/${owner.workspace}/links`, { as }, cookie)
    return json.secret ?? ''
  }

  async function join(name: string) {
    const secret = await invite()
    const joined = await post('/api/links/join', { secret, person: { name } })
    return { person: joined.json.person?.id ?? '', cookie: joined.cookie ?? '' }
  }

  test('the owner’s link brings somebody new in as an editor, once', async () => {
    const secret = await invite()
    const joined = await post('/api/links/join', { secret, person: { name: 'Nadia' } })
    expect(joined.status).toBe(201)
    expect(joined.json).toMatchObject({
      workspace: { id: owner.workspace, name: 'Club photo', timeZone: 'Europe/Paris' },
      person: { name: 'Nadia' },
      role: 'editor',
    })
    const again = await post('/api/links/join', { secret, person: { name: 'Somebody else' } })
    expect(again.status).toBe(403)
    expect(again.json.error?.code).toBe('unknown-link')
    const session = await relay.ask('/api/session', { cookie: joined.cookie ?? '' })
    expect(session.json).toMatchObject({ person: { name: 'Nadia' } })
  })

  test('of several who use a link in the same moment one comes in', async () => {
    const secret = await invite()
    const all = await Promise.all(
      ['A', 'B', 'C'].map((name) => post('/api/links/join', { secret, person: { name } })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([201, 403, 403])
  })

  test('a link is not used up by somebody who forgot their name', async () => {
    const secret = await invite()
    const asked = await post('/api/links/join', { secret })
    expect([asked.status, asked.json]).toEqual([200, { needed: 'name' }])
    expect((await post('/api/links/join', { secret, person: { name: ' ' } })).status).toBe(422)
    expect((await post('/api/links/join', { secret, person: { name: 'Nadia' } })).status).toBe(201)
  })

  test('a device link signs the same person in on another device', async () => {
    const { person, cookie } = await join('Nadia')
    const secret = await invite('device', cookie)
    const phone = await post('/api/links/join', { secret })
    expect(phone.json).toMatchObject({ person: { id: person, name: 'Nadia' }, role: 'editor' })
    await relay.ask('/api/session', { method: 'DELETE', cookie })
    const session = await relay.ask('/api/session', { cookie: phone.cookie ?? '' })
    expect(session.status).toBe(200)
  })

  test('only the owner asks others in; what a workspace is called is not told to strangers', async () => {
    const { cookie } = await join('Nadia')
    const links = `/api/workspaces/${owner.workspace}/links`
    expect((await post(links, { as: 'person' }, cookie)).status).toBe(403)
    expect((await post(links, { as: 'person' })).status).toBe(401)
    const unknown = await post('/api/workspaces/aaaaaaaaaaaaaa/links', {}, owner.cookie)
    expect(unknown.status).toBe(404)
    expect(unknown.json.error?.code).toBe('unknown-workspace')
  })

  test('a token lets a program in, and no further than its workspace and its person', async () => {
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const { json, status } = await post('/api/tokens', body, owner.cookie)
    expect(status).toBe(201)
    expect(json.token).toMatch(/^ruche_[\w-]{43}$/)
    const bearer = { authorization: `Bearer ${json.token}` }
    const session = await relay.ask('/api/session', { headers: bearer })
    expect(session.json).toMatchObject({
      person: { id: owner.person },
      workspaces: [{ id: owner.workspace, role: 'owner' }],
    })
    expect((await post('/api/tokens', body, '', bearer)).status).toBe(403)
    const links = `/api/workspaces/${owner.workspace}/links`
    expect((await post(links, { as: 'device' }, '', bearer)).status).toBe(403)
    expect((await relay.ask('/api/session', { method: 'DELETE', headers: bearer })).status).toBe(
      401,
    )
  })

  test('an editor makes no tokens and sees none; the owner takes one back, at once', async () => {
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const { json } = await post('/api/tokens', body, owner.cookie)
    const tokens = `/api/tokens/${owner.workspace}`
    const { cookie } = await join('Nadia')
    expect((await post('/api/tokens', body, cookie)).status).toBe(403)
    expect((await relay.ask(tokens, { cookie })).status).toBe(403)
    expect((await relay.ask(`${tokens}/${json.id}`, { method: 'DELETE', cookie })).status).toBe(403)

    const list = await relay.ask(tokens, { cookie: owner.cookie })
    expect(list.json).toEqual({
      tokens: [
        {
          id: json.id,
          name: 'Statistiques',
          person: owner.person,
          createdAt: expect.any(Number),
        },
      ],
    })
    expect(list.text).not.toContain(json.token)
    const asOwner = { method: 'DELETE', cookie: owner.cookie }
    expect((await relay.ask(`${tokens}/${json.id}`, asOwner)).status).toBe(204)
    expect((await relay.ask(`${tokens}/${json.id}`, asOwner)).status).toBe(404)
    const bearer = { authorization: `Bearer ${json.token}` }
    expect((await relay.ask('/api/session', { headers: bearer })).status).toBe(401)
  })

  test('signing out ends this session, on the relay too, and no other', async () => {
    const secret = await invite('device')
    const phone = (await post('/api/links/join', { secret })).cookie ?? ''
    const out = await relay.ask('/api/session', { method: 'DELETE', cookie: owner.cookie })
    expect(out).toMatchObject({ status: 204, cookie: '' })
    expect((await relay.ask('/api/session', { cookie: owner.cookie })).status).toBe(401)
    expect((await relay.ask('/api/session', { cookie: phone })).status).toBe(200)
  })

  test('a wrong token is not made good by a cookie beside it', async () => {
    const headers = { authorization: 'Bearer ruche_wrong-wrong-wrong-wrong-wrong-wrong' }
    const { status } = await relay.ask('/api/session', { cookie: owner.cookie, headers })
    expect(status).toBe(401)
  })

  test('nothing that is kept could be used to sign in', async () => {
    const { json } = await post(
      '/api/tokens',
      { workspace: owner.workspace, name: 'x' },
      owner.cookie,
    )
    const link = await invite()
    await relay.server.stop()
    const folder = `${relay.folder}/data`
    const bytes = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'latin1'))
    for (const secret of [json.token ?? '', link, owner.cookie.split('=')[1] ?? '']) {
      expect(secret.length).toBeGreaterThan(40)
      expect(bytes.join('')).not.toContain(secret)
    }
  })
})
