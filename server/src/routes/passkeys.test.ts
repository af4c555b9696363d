import type {
  PublicKeyCredentialCreationOptionsJSON as RegisterOptions,
  PublicKeyCredentialRequestOptionsJSON as UseOptions,
} from '@simplewebauthn/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makePasskey, type TestPasskey } from '#server/testing/authenticator.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('coming back with a passkey', () => {
  let relay: TestRelay
  let origin: string
  let owner: { workspace: string; person: string; cookie: string }
  beforeEach(async () => {
    relay = await startTestRelay()
    origin = `http://localhost:${relay.server.port}`
    owner = await relay.found()
  })
  afterEach(() => relay.remove())

  const post = (path: string, body?: unknown, cookie = '', from = origin) =>
    relay.ask(path, { method: 'POST', body, cookie, headers: { origin: from } })

  async function optionsToRegister(cookie = owner.cookie): Promise<RegisterOptions> {
    const { text } = await post('/api/passkeys/options/register', undefined, cookie)
    return JSON.parse(text)
  }

  async function optionsToUse(): Promise<UseOptions> {
    return JSON.parse((await post('/api/passkeys/options/use')).text)
  }

  async function addsPasskey(cookie = owner.cookie): Promise<TestPasskey> {
    const passkey = makePasskey(await optionsToRegister(cookie), origin)
    const body = { name: 'Téléphone', response: passkey.made }
    expect((await post('/api/passkeys', body, cookie)).status).toBe(201)
    return passkey
  }

  const joins = (name: string) => relay.joins(owner, name)

  const ways = async (cookie: string) =>
    JSON.parse((await relay.ask('/api/sign-in/ways', { cookie })).text)

  test('somebody adds one and is let in by it on another device, as themselves and no more', async () => {
    const nadia = await joins('Nadia')
    const passkey = await addsPasskey(nadia.cookie)
    const back = await post('/api/passkeys/use', { response: passkey.answer(await optionsToUse()) })
    expect(back.status).toBe(201)
    expect(back.json).toEqual({ person: { id: nadia.person, name: 'Nadia' } })
    const session = await relay.ask('/api/session', { cookie: back.cookie ?? '' })
    expect(session.json).toMatchObject({
      person: { id: nadia.person },
      workspaces: [{ id: owner.workspace, role: 'editor' }],
    })
    expect((await ways(nadia.cookie)).passkeys).toEqual([
      {
        id: passkey.id,
        name: 'Téléphone',
        createdAt: expect.any(Number),
        usedAt: expect.any(Number),
      },
    ])
  })

  test('where the browser keeps the work of somebody else it brings nobody in', async () => {
    const nadia = await joins('Nadia')
    const passkey = await addsPasskey(nadia.cookie)
    const use = async (keptFor: string) =>
      post('/api/passkeys/use', { keptFor, response: passkey.answer(await optionsToUse()) })
    const refused = await use(owner.person)
    expect(refused).toMatchObject({ status: 409, cookie: null })
    expect(refused.json.error?.code).toBe('someone-else')
    expect((await use(nadia.person)).status).toBe(201)
  })

  test('nobody types who they are: the passkey is kept with the person’s id, and asks for a finger or PIN', async () => {
    const options = await optionsToRegister()
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Ruche' },
      user: { name: 'Léa', id: Buffer.from(owner.person).toString('base64url') },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    expect(await optionsToUse()).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
  })

  test('an answer is good once', async () => {
    const passkey = await addsPasskey()
    const response = passkey.answer(await optionsToUse())
    expect((await post('/api/passkeys/use', { response })).status).toBe(201)
    const again = await post('/api/passkeys/use', { response })
    expect(again).toMatchObject({ status: 403, cookie: null })
    expect(again.json.error?.code).toBe('stale-challenge')
  })

  test('a challenge that the relay never gave, or gave for something else, is good for nothing', async () => {
    const passkey = await addsPasskey()
    const made = { rpId: 'localhost', challenge: Buffer.alloc(32, 7).toString('base64url') }
    const { challenge } = await optionsToRegister()
    for (const options of [made, { rpId: 'localhost', challenge }]) {
      const { status, json } = await post('/api/passkeys/use', {
        response: passkey.answer(options),
      })
      expect([status, json.error?.code]).toEqual([403, 'stale-challenge'])
    }
  })

  test('nobody registers with a challenge that another person asked for', async () => {
    const nadia = await joins('Nadia')
    const passkey = makePasskey(await optionsToRegister(nadia.cookie), origin)
    const body = { name: 'x', response: passkey.made }
    const refused = await post('/api/passkeys', body, owner.cookie)
    expect([refused.status, refused.json.error?.code]).toEqual([403, 'stale-challenge'])
    expect((await ways(owner.cookie)).passkeys).toEqual([])
  })

  test.each([
    ['the page of somebody else', { origin: 'https://ruche.example.com' }],
    ['another host', { host: 'example.com' }],
    ['somebody who was not asked for finger or PIN', { verified: false }],
    ['the name of another person', { userHandle: 'c29tZWJvZHkgZWxzZQ' }],
  ])('an answer from %s lets nobody in, and uses its challenge up', async (_, lies) => {
    const passkey = await addsPasskey()
    const options = await optionsToUse()
    const refused = await post('/api/passkeys/use', { response: passkey.answer(options, lies) })
    expect([refused.status, refused.json.error?.code]).toEqual([403, 'passkey-refused'])
    const honest = await post('/api/passkeys/use', { response: passkey.answer(options) })
    expect(honest.json.error?.code).toBe('stale-challenge')
  })

  test('a passkey made at the page of somebody else is not kept', async () => {
    const options = await optionsToRegister()
    const passkey = makePasskey(options, 'https://ruche.example.com')
    const refused = await post('/api/passkeys', { name: 'x', response: passkey.made }, owner.cookie)
    expect([refused.status, refused.json.error?.code]).toEqual([403, 'passkey-refused'])
    expect((await ways(owner.cookie)).passkeys).toEqual([])
  })

  test('a count that does not grow means a copy, which is not let in', async () => {
    const passkey = await addsPasskey()
    const use = async (counter: number) => {
      const response = passkey.answer(await optionsToUse(), { counter })
      return (await post('/api/passkeys/use', { response })).status
    }
    expect([await use(3), await use(3), await use(2), await use(4)]).toEqual([201, 403, 403, 201])
  })

  test('another key under a known name lets nobody in', async () => {
    const passkey = await addsPasskey()
    const other = makePasskey(await optionsToRegister(), origin)
    const forged = { ...other.answer(await optionsToUse()), id: passkey.id, rawId: passkey.id }
    expect((await post('/api/passkeys/use', { response: forged })).json.error?.code).toBe(
      'passkey-refused',
    )
  })

  test('each one takes away their own passkeys and nobody else’s, and one that is gone lets nobody in', async () => {
    const nadia = await joins('Nadia')
    const passkey = await addsPasskey(nadia.cookie)
    const remove = (cookie: string) =>
      relay.ask(`/api/passkeys/${passkey.id}`, { method: 'DELETE', cookie })
    expect((await remove(owner.cookie)).status).toBe(404)
    expect((await remove('')).status).toBe(401)
    expect((await ways(nadia.cookie)).passkeys).toHaveLength(1)

    expect((await remove(nadia.cookie)).status).toBe(204)
    const back = await post('/api/passkeys/use', { response: passkey.answer(await optionsToUse()) })
    expect([back.status, back.json.error?.code]).toEqual([403, 'unknown-passkey'])
  })

  test('the owners read who added one, came in by it, and took it away', async () => {
    const passkey = await addsPasskey()
    await post('/api/passkeys/use', { response: passkey.answer(await optionsToUse()) })
    await relay.ask(`/api/passkeys/${passkey.id}`, { method: 'DELETE', cookie: owner.cookie })
    const { text } = await relay.ask(`/api/workspaces/${owner.workspace}/audit`, {
      cookie: owner.cookie,
    })
    const { entries } = JSON.parse(text)
    const told = entries.map(({ kind, about }: { kind: string; about: unknown }) => [kind, about])
    expect(told.slice(0, 3)).toEqual([
      ['passkey-removed', { name: 'Téléphone' }],
      ['signed-in', { way: 'passkey' }],
      ['passkey-added', { name: 'Téléphone' }],
    ])
  })

  test('a program with a token makes itself no way in', async () => {
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const { json } = await post('/api/tokens', body, owner.cookie)
    const headers = { origin, authorization: `Bearer ${json.token}` }
    for (const path of ['/api/passkeys/options/register', '/api/recovery-code']) {
      expect((await relay.ask(path, { method: 'POST', headers })).status).toBe(401)
    }
    expect((await relay.ask('/api/sign-in/ways', { headers })).status).toBe(401)
  })

  test('at an address instead of a name there are none, and the answer says why', async () => {
    for (const [path, cookie] of [
      ['/api/passkeys/options/register', owner.cookie],
      ['/api/passkeys/options/use', ''],
    ] as const) {
      const refused = await post(path, undefined, cookie, relay.url)
      expect([refused.status, refused.json.error?.code]).toEqual([409, 'no-passkeys-here'])
    }
  })

  test('nobody has more than twenty', async () => {
    for (let n = 0; n < 20; n++) await addsPasskey()
    const passkey = makePasskey(await optionsToRegister(), origin)
    const body = { name: 'x', response: passkey.made }
    const refused = await post('/api/passkeys', body, owner.cookie)
    expect([refused.status, refused.json.error?.code]).toEqual([409, 'too-many-passkeys'])
  })

  test.each([
    ['nothing', {}],
    ['a key that is no text', { response: { id: 5 } }],
    [
      'an answer in letters that are not base64url',
      { response: { id: 'a', rawId: 'a', type: 'public-key', response: { clientDataJSON: '%' } } },
    ],
  ])('a body with %s is not valid', async (_, body) => {
    expect((await post('/api/passkeys/use', body)).status).toBe(422)
    expect((await post('/api/passkeys', { name: 'x', ...body }, owner.cookie)).status).toBe(422)
  })

  test('an answer that decodes to nonsense is refused and nothing breaks', async () => {
    const passkey = await addsPasskey()
    const nonsense = { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' }
    const response = {
      ...passkey.answer(await optionsToUse()),
      response: { ...nonsense, userHandle: 'AA' },
    }
    const refused = await post('/api/passkeys/use', { response })
    expect([refused.status, refused.json.error?.code]).toEqual([403, 'passkey-refused'])
  })
})
