import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keptBytes } from '#server/testing/kept-bytes.ts'
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

  const join = (name: string) => relay.joins(owner, name)

  test('a token lets a program in, and no further than its workspace and its person', async () => {
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const { json, status } = await post('/api/tokens', body, owner.cookie)
    expect(status).toBe(201)
    expect(json.token).toMatch(/^ruche_[\w-]{43}$/)
    const bearer = { authorization: `Bearer ${json.token}` }
    const session = await relay.ask('/api/session', { headers: bearer })
    expect(session.json).toMatchObject({
      person: { id: owner.person },
      workspaces: [{ id: owner.workspace, role: 'editor' }],
    })
    expect((await post('/api/tokens', body, '', bearer)).status).toBe(403)
    const invitations = `/api/workspaces/${owner.workspace}/invitations`
    const invitation = { role: 'owner', uses: 1, hours: 1 }
    expect((await post(invitations, invitation, '', bearer)).status).toBe(403)
    expect(
      (await relay.ask('/api/devices/links', { method: 'POST', headers: bearer })).status,
    ).toBe(401)
    expect((await relay.ask('/api/session', { method: 'DELETE', headers: bearer })).status).toBe(
      401,
    )
  })

  test('an editor makes no tokens and sees none; the owner revokes one, at once', async () => {
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
          role: 'editor',
          createdAt: expect.any(Number),
          expiresAt: null,
          usedAt: null,
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

  test('a token has a role, never more than that of who makes it', async () => {
    const manager = await relay.joins(owner, 'Nadia', 'manager')
    const make = (role: string, cookie: string, days?: number) =>
      post('/api/tokens', { workspace: owner.workspace, name: 'x', role, days }, cookie)
    const refused = await make('owner', manager.cookie)
    expect([refused.status, refused.json.error?.field]).toEqual([422, 'role'])
    expect((await make('boss', owner.cookie)).json.error?.field).toBe('role')
    expect((await make('guest', owner.cookie, 0)).json.error?.field).toBe('days')
    const guest = await make('guest', manager.cookie, 30)
    const headers = { authorization: `Bearer ${guest.json.token}` }
    const session = await relay.ask('/api/session', { headers })
    expect(session.json.workspaces).toMatchObject([{ role: 'guest' }])
  })

  test('signing out ends this session, on the relay too, and no other', async () => {
    const { json } = await relay.ask('/api/devices/links', { method: 'POST', cookie: owner.cookie })
    const phone = (await post('/api/join', { secret: json.secret })).cookie ?? ''
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
    const device = await relay.ask('/api/devices/links', { method: 'POST', cookie: owner.cookie })
    const invitation = await post(
      `/api/workspaces/${owner.workspace}/invitations`,
      { role: 'guest', uses: 1, hours: 1 },
      owner.cookie,
    )
    const links = [device.json.secret ?? '', invitation.json.secret ?? '']
    await relay.server.stop()
    const bytes = keptBytes(`${relay.folder}/data`)
    for (const secret of [json.token ?? '', ...links, owner.cookie.split('=')[1] ?? '']) {
      expect(secret.length).toBeGreaterThan(40)
      expect(bytes).not.toContain(secret)
    }
  })
})
