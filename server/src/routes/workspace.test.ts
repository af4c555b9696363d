import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RawClient } from '#server/rooms/testing/raw-client.ts'
import { NEW_WORKSPACE, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

const DAY = 24 * 60 * 60 * 1000
const FIELDS = { name: 'Chorale', timeZone: 'Europe/Paris', locale: 'fr' }

describe('several workspaces on one relay', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let path: string
  let now: number
  beforeEach(async () => {
    now = Date.now()
    relay = await startTestRelay({}, () => now)
    owner = await relay.found()
    path = `/api/workspaces/${owner.workspace}`
  })
  afterEach(() => relay.remove())

  const send = (method: string, to: string, body?: object, cookie = owner.cookie) =>
    relay.ask(to, { method, cookie, ...(body ? { body } : {}) })
  const workspaces = async (cookie = owner.cookie) =>
    (await relay.ask('/api/session', { cookie })).json.workspaces ?? []
  const open = (workspace: string, cookie: string) =>
    new RawClient(`${relay.url.replace('http', 'ws')}/sync/${workspace}/space`, {
      who: null,
      headers: { cookie, origin: relay.url },
    }).opened()

  test('an owner makes another one, and is its owner', async () => {
    now += 1
    const made = await send('POST', '/api/workspaces', FIELDS)
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({
      workspace: { ...FIELDS, id: expect.stringMatching(/^[a-z2-7]{14}$/) },
      person: { id: owner.person },
      role: 'owner',
    })
    expect(made.cookie).toBeNull()
    expect(await workspaces()).toMatchObject([{ name: 'Club photo' }, { name: 'Chorale' }])
  })

  test('whoever owns none makes none; nothing of one is seen in another', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'manager')
    expect((await send('POST', '/api/workspaces', FIELDS, nadia.cookie)).status).toBe(403)
    expect((await send('POST', '/api/workspaces', FIELDS, '')).status).toBe(401)
    const again = await send('POST', '/api/workspaces', { ...NEW_WORKSPACE, person: undefined })
    expect(again.json.error?.field).toBe('person.name')

    const made = await send('POST', '/api/workspaces', FIELDS)
    const other = made.json.workspace?.id ?? ''
    expect(await workspaces(nadia.cookie)).toHaveLength(1)
    expect(await (await open(other, nadia.cookie)).closed()).toBe(4404)
    for (const what of ['members', 'invitations', 'audit', 'shares']) {
      const asked = await relay.ask(`/api/workspaces/${other}/${what}`, { cookie: nadia.cookie })
      expect(asked.json.error?.code).toBe('unknown-workspace')
    }
    expect((await relay.ask(`/api/tokens/${other}`, { cookie: nadia.cookie })).status).toBe(404)
    const { text } = await relay.ask(`/api/workspaces/${other}/audit`, { cookie: owner.cookie })
    expect(text).not.toContain('Nadia')
  })

  test('whoever may renames it; a guest may not', async () => {
    const guest = await relay.joins(owner, 'Gus', 'guest')
    const editor = await relay.joins(owner, 'Nadia', 'editor')
    expect((await send('PATCH', path, { name: 'x' }, guest.cookie)).status).toBe(403)
    const renamed = await send('PATCH', path, { name: ' Ciné-club ' }, editor.cookie)
    expect(renamed.json.workspace).toMatchObject({ id: owner.workspace, name: 'Ciné-club' })
    expect((await workspaces())[0]).toMatchObject({ name: 'Ciné-club' })
    expect((await send('PATCH', path, { name: '' })).json.error?.field).toBe('name')
    const { text } = await relay.ask(`${path}/audit`, { cookie: owner.cookie })
    expect(text).toContain('{"from":"Club photo","to":"Ciné-club"}')
  })

  test('R13: deleting asks for the name, and puts everybody out at once', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'manager')
    expect((await send('DELETE', path, { name: 'Club photo' }, nadia.cookie)).status).toBe(403)
    const mistyped = await send('DELETE', path, { name: 'club photo' })
    expect([mistyped.status, mistyped.json.error?.field]).toEqual([422, 'name'])

    const page = await open(owner.workspace, nadia.cookie)
    await page.exchange()
    const deleted = await send('DELETE', path, { name: 'Club photo' })
    expect(deleted.json).toEqual({ deletedAt: now, purgeAt: now + 7 * DAY })
    expect(await page.closed()).toBe(4403)
    expect(await (await open(owner.workspace, nadia.cookie)).closed()).toBe(4404)
    expect((await relay.ask(`${path}/members`, { cookie: owner.cookie })).status).toBe(404)
    expect(await workspaces(nadia.cookie)).toEqual([])
    expect(await workspaces()).toMatchObject([{ id: owner.workspace, deletedAt: now }])
  })

  test('an owner who changes their mind within seven days has everything back', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'manager')
    await send('DELETE', path, { name: 'Club photo' })
    now += 7 * DAY - 1
    expect((await send('POST', `${path}/restore`, undefined, nadia.cookie)).status).toBe(404)
    const restored = await send('POST', `${path}/restore`)
    expect(restored.json.workspace).toMatchObject({ id: owner.workspace, name: 'Club photo' })
    expect(await workspaces(nadia.cookie)).toMatchObject([{ role: 'manager' }])
    await (await open(owner.workspace, nadia.cookie)).exchange()
    expect((await send('POST', `${path}/restore`)).status).toBe(404)
  })

  test('after seven days it is too late', async () => {
    await send('DELETE', path, { name: 'Club photo' })
    now += 7 * DAY
    expect((await send('POST', `${path}/restore`)).json.error?.code).toBe('unknown-workspace')
    expect(await workspaces()).toEqual([])
  })

  test('somebody calls themselves something else', async () => {
    const renamed = await send('PATCH', '/api/session/person', { name: ' Léa M. ' })
    expect(renamed.json).toEqual({ person: { id: owner.person, name: 'Léa M.' } })
    const { json } = await relay.ask(`${path}/members`, { cookie: owner.cookie })
    expect(json.members?.[0]?.person.name).toBe('Léa M.')
    const refused = await send('PATCH', '/api/session/person', { name: '\u200B' })
    expect(refused.json.error?.field).toBe('name')
    expect((await send('PATCH', '/api/session/person', { name: 'x' }, '')).status).toBe(401)
  })
})
