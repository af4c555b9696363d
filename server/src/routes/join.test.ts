import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

const EDITOR = { role: 'editor', uses: 1, hours: 24 }

describe('coming in by a link', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let path: string
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
    path = `/api/workspaces/${owner.workspace}/invitations`
  })
  afterEach(() => relay.remove())

  const post = (to: string, body?: unknown, cookie = '') =>
    relay.ask(to, { method: 'POST', body, cookie })
  const look = (secret: string, cookie = '') => post('/api/join/look', { secret }, cookie)
  const join = (secret: string, name?: string, cookie = '') =>
    post('/api/join', { secret, ...(name === undefined ? {} : { person: { name } }) }, cookie)
  const session = async (cookie: string) => (await relay.ask('/api/session', { cookie })).json

  async function invite(invitation: object = EDITOR, cookie = owner.cookie) {
    const { json } = await post(path, invitation, cookie)
    return { id: json.invitation?.id ?? '', secret: json.secret ?? '' }
  }
  async function deviceLink(cookie: string) {
    return (await post('/api/devices/links', undefined, cookie)).json.secret ?? ''
  }
  const list = async () => (await relay.ask(path, { cookie: owner.cookie })).json.invitations ?? []

  test('an invitation says to whom, as what and by whom, and brings somebody in by a name', async () => {
    const { secret } = await invite({ ...EDITOR, role: 'moderator' })
    expect((await look(secret)).json).toEqual({
      kind: 'invitation',
      workspace: { name: 'Club photo' },
      role: 'moderator',
      invitedBy: { name: 'Léa' },
      you: null,
      member: false,
    })
    const joined = await join(secret, 'Nadia')
    expect(joined.status).toBe(201)
    expect(joined.json).toEqual({
      workspace: {
        id: owner.workspace,
        name: 'Club photo',
        timeZone: 'Europe/Paris',
        locale: 'fr',
      },
      person: { id: expect.stringMatching(/^[a-z2-7]{14}$/), name: 'Nadia' },
      role: 'moderator',
    })
    expect(await session(joined.cookie ?? '')).toMatchObject({
      person: { name: 'Nadia' },
      workspaces: [{ id: owner.workspace, role: 'moderator' }],
    })
  })

  test('looking uses nothing up, and a name that is missing or bad does not either', async () => {
    const { secret } = await invite()
    for (let n = 0; n < 3; n++) expect((await look(secret)).status).toBe(200)
    for (const name of [undefined, ' ', 'é'.repeat(81), 'Nadia\u202E', 'two\nlines']) {
      const asked = await join(secret, name)
      expect(asked.status).toBe(422)
      expect(asked.json.error).toMatchObject({ code: 'invalid', field: 'person.name' })
    }
    expect((await join(secret, 'Nadia')).status).toBe(201)
  })

  test('a link that is used up, over or revoked says so, and whom to ask', async () => {
    const used = await invite()
    await join(used.secret, 'Nadia')
    const revoked = await invite()
    expect((await relay.ask(`${path}/${revoked.id}`, asOwner('DELETE'))).status).toBe(204)
    const cases = [
      [used.secret, 'used-link'],
      [revoked.secret, 'revoked-link'],
    ] as const
    for (const [secret, code] of cases) {
      for (const answer of [await look(secret), await join(secret, 'Sam')]) {
        expect(answer.status).toBe(403)
        expect(answer.json.error).toMatchObject({ code, contact: { name: 'Léa' } })
        expect(answer.cookie).toBeNull()
      }
    }
    expect((await look('x'.repeat(43))).json.error).toEqual({
      code: 'unknown-link',
      message: expect.any(String),
    })
  })

  test('the owner sees what was made, who came by it, and revokes what is open', async () => {
    const { id, secret } = await invite({ ...EDITOR, uses: 2, note: '  Renfort d’été 🌞 ' })
    const joined = await join(secret, 'Nadia')
    expect(await list()).toEqual([
      {
        id,
        role: 'editor',
        note: 'Renfort d’été 🌞',
        uses: 2,
        used: [{ person: joined.json.person, at: expect.any(Number) }],
        createdBy: { id: owner.person, name: 'Léa' },
        createdAt: expect.any(Number),
        expiresAt: expect.any(Number),
        state: 'open',
      },
    ])
    await relay.ask(`${path}/${id}`, asOwner('DELETE'))
    expect(await list()).toMatchObject([{ id, state: 'revoked' }])
    // Nadia came in meanwhile, and stays.
    expect((await session(joined.cookie ?? '')).workspaces).toHaveLength(1)
    expect((await relay.ask(`${path}/${'a'.repeat(14)}`, asOwner('DELETE'))).status).toBe(404)
  })

  test('of several who use the last place in the same moment one comes in', async () => {
    const { secret } = await invite({ ...EDITOR, uses: 2 })
    const all = await Promise.all(['A', 'B', 'C', 'D'].map((name) => join(secret, name)))
    expect(all.map(({ status }) => status).sort()).toEqual([201, 201, 403, 403])
    expect((await list())[0]).toMatchObject({ state: 'used', used: { length: 2 } })
  })

  test('opened in two tabs: the second finds its person in, and makes nobody else', async () => {
    const { secret } = await invite()
    const first = await join(secret, 'Nadia')
    const cookie = first.cookie ?? ''
    expect((await look(secret, cookie)).json).toMatchObject({
      you: { name: 'Nadia' },
      member: true,
    })
    const second = await join(secret, 'Nadia', cookie)
    expect(second.status).toBe(200)
    expect(second.json.person).toEqual(first.json.person)
    expect(second.cookie).toBeNull()
  })

  test('somebody who is here already comes in as themselves; a member keeps their role and the link its uses', async () => {
    const { secret, id } = await invite({ ...EDITOR, role: 'guest' })
    const again = await join(secret, undefined, owner.cookie)
    expect(again.status).toBe(200)
    expect(again.json).toMatchObject({ person: { id: owner.person }, role: 'owner' })
    expect((await list()).find((one) => one.id === id)).toMatchObject({ state: 'open', used: [] })
  })

  test('two people may have one name: their ids tell them apart', async () => {
    const { secret } = await invite({ ...EDITOR, uses: 2 })
    const both = [await join(secret, 'Camille'), await join(secret, 'Camille')]
    const ids = both.map(({ json }) => json.person?.id)
    expect(new Set(ids).size).toBe(2)
  })

  test('the cookie of another relay at this host is nobody’s, and is replaced', async () => {
    const { secret } = await invite()
    const foreign = `ruche_session=${'A'.repeat(43)}`
    expect((await look(secret, foreign)).json).toMatchObject({ you: null })
    const joined = await join(secret, 'Nadia', foreign)
    expect(joined.status).toBe(201)
    expect(joined.cookie).not.toBe(foreign)
  })

  test('another device needs no name, once, and is the same person', async () => {
    const nadia = await relay.joins(owner, 'Nadia')
    const secret = await deviceLink(nadia.cookie)
    expect((await look(secret)).json).toEqual({
      kind: 'device',
      person: { id: nadia.person, name: 'Nadia' },
    })
    const both = await Promise.all([join(secret), join(secret)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403])
    const phone = both.find(({ status }) => status === 201)
    expect(phone?.json).toMatchObject({
      person: { id: nadia.person, name: 'Nadia' },
      workspace: { id: owner.workspace },
      role: 'editor',
    })
    expect((await look(secret)).json.error).toMatchObject({
      code: 'used-link',
      contact: { name: 'Nadia' },
    })
  })

  test('a device link opened on the device that made it is not used up', async () => {
    const secret = await deviceLink(owner.cookie)
    expect((await join(secret, undefined, owner.cookie)).status).toBe(200)
    expect((await join(secret)).status).toBe(201)
  })

  test('only who manages people invites; whoever is not in it learns nothing', async () => {
    const nadia = await relay.joins(owner, 'Nadia', 'manager')
    expect((await post(path, EDITOR, nadia.cookie)).status).toBe(403)
    expect((await relay.ask(path, { cookie: nadia.cookie })).status).toBe(403)
    expect((await post(path, EDITOR)).status).toBe(401)
    const elsewhere = '/api/workspaces/aaaaaaaaaaaaaa/invitations'
    expect((await post(elsewhere, EDITOR, owner.cookie)).json.error?.code).toBe('unknown-workspace')
  })

  test.each([
    ['role', { ...EDITOR, role: 'boss' }],
    ['uses', { ...EDITOR, uses: 51 }],
    ['uses', { ...EDITOR, uses: 0.5 }],
    ['hours', { ...EDITOR, hours: '24' }],
    ['note', { ...EDITOR, note: 'x'.repeat(201) }],
  ])('a wrong %s is named', async (field, body) => {
    const { status, json } = await post(path, body, owner.cookie)
    expect(status).toBe(422)
    expect(json.error).toMatchObject({ field, fields: [{ field }] })
  })

  test('guessing gets slower with each wrong secret', async () => {
    await look('y'.repeat(43))
    await join('z'.repeat(43), 'Mallory')
    expect(relay.waits).toEqual([500, 1_000])
  })

  test('times are the relay’s, and a device whose clock is wrong can tell by the Date header', async () => {
    const { json, headers } = await post(path, { ...EDITOR, hours: 1 }, owner.cookie)
    const sent = Date.parse(headers.get('date') ?? '')
    const left = (json.invitation?.expiresAt ?? 0) - sent
    expect(Math.abs(left - 60 * 60 * 1000)).toBeLessThan(10_000)
  })

  function asOwner(method: string) {
    return { method, cookie: owner.cookie }
  }
})
