import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { RawClient } from '#server/rooms/testing/raw-client.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('the people of a workspace', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let path: string
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
    path = `/api/workspaces/${owner.workspace}/members`
  })
  afterEach(() => relay.remove())

  const list = async (cookie = owner.cookie) =>
    (await relay.ask(path, { cookie })).json.members ?? []
  const change = (person: string, role: string, was: string, cookie = owner.cookie) =>
    relay.ask(`${path}/${person}`, { method: 'PATCH', body: { role, was }, cookie })
  const remove = (person: string, cookie = owner.cookie) =>
    relay.ask(`${path}/${person}`, { method: 'DELETE', cookie })
  const session = async (cookie: string) => (await relay.ask('/api/session', { cookie })).json
  const audit = async () =>
    (await relay.ask(`/api/workspaces/${owner.workspace}/audit`, { cookie: owner.cookie })).text
  const open = (cookie: string, document = 'space?resume=new') =>
    new RawClient(`${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${document}`, {
      who: null,
      headers: { cookie, origin: relay.url },
    }).opened()

  test('whoever was removed is told by whom, and nobody else is told anything', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'editor')
    const theo = await relay.joins(owner, 'Théo', 'editor')
    const ending = (cookie: string) =>
      relay.ask(`/api/workspaces/${owner.workspace}/ending`, { cookie })
    expect((await ending(nadia.cookie)).status).toBe(404)
    await remove(nadia.person)
    expect((await ending(nadia.cookie)).json).toEqual({
      ending: { why: 'removed', by: { name: 'Léa' }, until: null },
    })
    // Who left knows why.
    await remove(theo.person, theo.cookie)
    expect((await ending(theo.cookie)).status).toBe(404)
    expect((await ending('')).status).toBe(401)
  })

  test('whoever was in a workspace that was deleted is told until when it can come back', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'editor')
    const path = `/api/workspaces/${owner.workspace}`
    const name = 'Club photo'
    const { json } = await relay.ask(path, {
      method: 'DELETE',
      body: { name },
      cookie: owner.cookie,
    })
    expect((await relay.ask(`${path}/ending`, { cookie: nadia.cookie })).json).toEqual({
      ending: { why: 'deleted', by: { name: 'Léa' }, until: json.purgeAt },
    })
  })

  test('each is there with a role, since when, and whether they are here now', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'moderator')
    expect(await list(nadia.cookie)).toEqual([
      {
        person: { id: owner.person, name: 'Léa' },
        role: 'owner',
        joinedAt: expect.any(Number),
        seenAt: expect.any(Number),
        here: false,
      },
      {
        person: { id: nadia.person, name: 'Nadia' },
        role: 'moderator',
        joinedAt: expect.any(Number),
        seenAt: expect.any(Number),
        here: false,
      },
    ])
    const page = await open(nadia.cookie)
    await page.exchange()
    expect((await list())[1]).toMatchObject({ here: true })
    page.socket.close()
    await expect.poll(async () => (await list())[1]).toMatchObject({ here: false })
  })

  test('a program is nobody’s presence', async () => {
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const { json } = await relay.ask('/api/tokens', { method: 'POST', body, cookie: owner.cookie })
    const url = `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/space`
    const headers = { authorization: `Bearer ${json.token}` }
    const socket = new WebSocket(url, { headers })
    await once(socket, 'open')
    expect((await list())[0]).toMatchObject({ here: false })
    socket.close()
  })

  test('R13: a new role holds at once: on open sockets, in the session, and our own client is told', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'editor')
    const [space, calendar] = [await open(nadia.cookie), await open(nadia.cookie, 'pulse-2026')]
    await Promise.all([space.exchange(), calendar.exchange()])
    const changed = await change(nadia.person, 'guest', 'editor')
    expect(changed.json.member).toMatchObject({ role: 'guest', here: true })
    expect(await calendar.closed()).toBe(4403)
    await space.exchange()
    expect(space.of('role').map(({ role }) => role)).toEqual(['editor', 'guest'])
    expect((await session(nadia.cookie)).workspaces).toMatchObject([{ role: 'guest' }])
    expect((await relay.ask(path, { cookie: nadia.cookie })).status).toBe(403)
  })

  test('R13: somebody who is taken out is out at once, here and nowhere else', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'editor')
    const space = await open(nadia.cookie)
    await space.exchange()
    expect((await remove(nadia.person)).status).toBe(204)
    expect(await space.closed()).toBe(4403)
    expect(await session(nadia.cookie)).toMatchObject({
      person: { name: 'Nadia' },
      workspaces: [],
    })
    expect(await (await open(nadia.cookie)).closed()).toBe(4404)
    expect(await list()).toHaveLength(1)
    expect((await remove(nadia.person)).json.error?.code).toBe('unknown-member')
  })

  test('whoever is taken out does not come back by the link that brought them', async () => {
    const invitations = `/api/workspaces/${owner.workspace}/invitations`
    const body = { role: 'editor', uses: 20, hours: 24 }
    const { json } = await relay.ask(invitations, { method: 'POST', body, cookie: owner.cookie })
    const join = (name: string) =>
      relay.ask('/api/join', { method: 'POST', body: { secret: json.secret, person: { name } } })
    const nadia = await join('Nadia')
    await remove(nadia.json.person?.id ?? '')
    expect((await join('Somebody else')).json.error).toMatchObject({
      code: 'revoked-link',
      contact: { name: 'Léa' },
    })
  })

  test('an owner who is one no longer leaves no link behind that makes another', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'owner')
    const made = await relay.ask(`/api/workspaces/${owner.workspace}/invitations`, {
      method: 'POST',
      body: { role: 'owner', uses: 1, hours: 24 },
      cookie: nadia.cookie,
    })
    await change(nadia.person, 'editor', 'owner')
    const { secret } = made.json
    const look = await relay.ask('/api/join/look', { method: 'POST', body: { secret } })
    expect(look.json.error).toMatchObject({ code: 'revoked-link', contact: { name: 'Léa' } })
  })

  test('somebody leaves by themselves; their tokens end with them', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'manager')
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const made = await relay.ask('/api/tokens', { method: 'POST', body, cookie: nadia.cookie })
    expect((await remove(nadia.person, nadia.cookie)).status).toBe(204)
    const headers = { authorization: `Bearer ${made.json.token}` }
    expect((await relay.ask('/api/session', { headers })).status).toBe(401)
    expect(await audit()).toMatch(/"kind":"member-left".*"kind":"token-removed"/)
  })

  test('the last owner neither leaves nor becomes less', async () => {
    await relay.joins(owner, 'Nadia', 'editor')
    expect((await change(owner.person, 'editor', 'owner')).json.error?.code).toBe('last-owner')
    expect((await remove(owner.person)).json.error?.code).toBe('last-owner')
    expect((await list())[0]?.role).toBe('owner')
  })

  test('of two owners who change the same person at once the second is told', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'editor')
    const second = await relay.joins(owner, 'Sam', 'owner')
    const both = await Promise.all([
      change(nadia.person, 'moderator', 'editor'),
      change(nadia.person, 'guest', 'editor', second.cookie),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = both.find(({ status }) => status === 409)
    expect(refused?.json.error?.code).toBe('changed-meanwhile')
    const won = both.find(({ status }) => status === 200)
    expect((await list())[1]).toEqual(won?.json.member)
  })

  test('two owners who take each other’s role end with one', async () => {
    const sam = await relay.joins(owner, 'Sam', 'owner')
    const both = await Promise.all([
      change(sam.person, 'editor', 'owner'),
      change(owner.person, 'editor', 'owner', sam.cookie),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
    const owners = [...(await list())].filter(({ role }) => role === 'owner')
    expect(owners).toHaveLength(1)
  })

  test('only owners change anything, and whoever is not in the workspace learns nothing', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'manager')
    expect((await change(owner.person, 'guest', 'owner', nadia.cookie)).status).toBe(403)
    expect((await remove(owner.person, nadia.cookie)).status).toBe(403)
    expect((await relay.ask(path)).status).toBe(401)
    const elsewhere = '/api/workspaces/aaaaaaaaaaaaaa/members'
    expect((await relay.ask(elsewhere, { cookie: owner.cookie })).status).toBe(404)
    expect((await change(nadia.person, 'boss', 'manager')).json.error?.field).toBe('role')
    expect((await change('a'.repeat(14), 'guest', 'editor')).status).toBe(404)
  })
})
