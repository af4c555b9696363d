import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type ProviderAccount,
  startProvider,
  type TestProvider,
} from '#server/testing/open-id-provider.ts'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { createTraveller, type Traveller } from '#server/testing/traveller.ts'

const LEA = { sub: 'lea-1', email: 'lea@example.org', email_verified: true, name: 'Léa Roy' }
const NADIA = { sub: 'nadia-1', email: 'nadia@EXAMPLE.org', email_verified: true, name: 'Nadia' }
const UNVERIFIED = { sub: 'x-1', email: 'x@example.org', email_verified: false }
const ELSEWHERE = { sub: 'y-1', email: 'y@example.org.example.com', email_verified: true }
const ACCOUNTS: readonly ProviderAccount[] = [LEA, NADIA, UNVERIFIED, ELSEWHERE]

describe('coming in by the operator’s OpenID provider', () => {
  let provider: TestProvider
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }

  async function start(env: Record<string, string> = {}) {
    provider = await startProvider(ACCOUNTS)
    relay = await startTestRelay({ ...provider.env, ...env })
    provider.knows([`${relay.url}/api/open-id/callback`])
    owner = await relay.found()
  }
  beforeEach(() => start())
  afterEach(async () => {
    await relay.remove()
    await provider.close()
  })

  const arrive = (cookie = ''): Traveller => createTraveller(relay.url, cookie)

  /** From our page to the provider, through its sign-in and back; the address at which the browser ends. */
  async function goes(person: Traveller, as: string, errand: object = {}): Promise<URL> {
    const { address } = await person.post('/api/open-id/start', errand)
    const asked = await person.follow(address ?? '')
    return person.follow(`${asked}?as=${as}`)
  }

  const cameAs = (url: URL) => [url.pathname, url.searchParams.get('came')]
  const whoIs = async (person: Traveller) =>
    (await relay.ask('/api/session', { cookie: person.cookieFor(relay.url) })).json

  async function invitation(uses = 1): Promise<string> {
    const path = `/api/workspaces/${owner.workspace}/invitations`
    const body = { role: 'moderator', uses, hours: 1 }
    const { json } = await relay.ask(path, { method: 'POST', body, cookie: owner.cookie })
    return json.secret ?? ''
  }

  test('the page is told what stands on the button', async () => {
    const { text } = await relay.ask('/api/sign-in')
    expect(JSON.parse(text)).toMatchObject({ openId: { name: 'Club Login' } })
  })

  test('who is signed in links their identity, and comes back by it on another device', async () => {
    const here = arrive(owner.cookie)
    const back = await goes(here, LEA.sub, { to: '/w/abc/settings' })
    expect(cameAs(back)).toEqual(['/sign-in', 'done'])
    expect(back.searchParams.get('to')).toBe('/w/abc/settings')
    const { text } = await relay.ask('/api/sign-in/ways', { cookie: owner.cookie })
    expect(JSON.parse(text).openId).toEqual([{ email: LEA.email, createdAt: expect.any(Number) }])

    const elsewhere = arrive()
    expect(cameAs(await goes(elsewhere, LEA.sub))).toEqual(['/sign-in', 'done'])
    expect(await whoIs(elsewhere)).toMatchObject({
      person: { id: owner.person },
      workspaces: [{ id: owner.workspace, role: 'owner' }],
    })
  })

  test('where the browser keeps the work of somebody else nobody comes in, is linked or joins', async () => {
    await goes(arrive(owner.cookie), LEA.sub)
    const nadia = await relay.joins(owner, 'Nadia')
    const secret = await invitation()
    for (const errand of [{}, { invitation: { secret } }]) {
      const elsewhere = arrive()
      const back = await goes(elsewhere, LEA.sub, { ...errand, keptFor: nadia.person })
      expect(cameAs(back)).toEqual(['/sign-in', 'someone-else'])
      expect((await whoIs(elsewhere)).person).toBeUndefined()
    }
    const own = await goes(arrive(), LEA.sub, { keptFor: owner.person })
    expect(cameAs(own)).toEqual(['/sign-in', 'done'])
  })

  test('an address alone makes nobody a member, whatever it is', async () => {
    const stranger = arrive()
    expect(cameAs(await goes(stranger, NADIA.sub))).toEqual(['/sign-in', 'unknown'])
    expect((await whoIs(stranger)).error?.code).toBe('signed-out')
  })

  test('with an invitation somebody new comes in, with its role, under the name they have there', async () => {
    const secret = await invitation()
    const nadia = arrive()
    const back = await goes(nadia, NADIA.sub, { invitation: { secret } })
    expect(cameAs(back)).toEqual(['/sign-in', 'done'])
    expect(back.searchParams.get('to')).toBe(`/w/${owner.workspace}/calendar`)
    expect(await whoIs(nadia)).toMatchObject({
      person: { name: 'Nadia' },
      workspaces: [{ id: owner.workspace, role: 'moderator' }],
    })
    const again = arrive()
    expect(cameAs(await goes(again, NADIA.sub))).toEqual(['/sign-in', 'done'])
    expect((await whoIs(again)).person).toEqual((await whoIs(nadia)).person)
  })

  test('the name that somebody typed goes before the one that the provider has', async () => {
    const secret = await invitation()
    const nadia = arrive()
    await goes(nadia, NADIA.sub, { invitation: { secret, name: 'Nadia B.' } })
    expect((await whoIs(nadia)).person?.name).toBe('Nadia B.')
  })

  test('an invitation that is used up, or a link for a device, brings nobody in', async () => {
    const used = await invitation()
    await goes(arrive(), NADIA.sub, { invitation: { secret: used } })
    const device = await relay.ask('/api/devices/links', { method: 'POST', cookie: owner.cookie })
    for (const secret of [used, device.json.secret, 'x'.repeat(43)]) {
      const stranger = arrive()
      const back = await goes(stranger, LEA.sub, { invitation: { secret } })
      expect(cameAs(back)).toEqual(['/sign-in', 'link'])
      expect((await whoIs(stranger)).error?.code).toBe('signed-out')
    }
  })

  test('an identity of somebody else is not taken over, and signs nobody else in', async () => {
    await goes(arrive(owner.cookie), LEA.sub)
    const nadia = await relay.joins(owner, 'Nadia')
    const here = arrive(nadia.cookie)
    expect(cameAs(await goes(here, LEA.sub))).toEqual(['/sign-in', 'of-another'])
    expect((await whoIs(here)).person?.id).toBe(nadia.person)
  })

  test('who was signed out or changed in between is not linked to anything', async () => {
    const here = arrive(owner.cookie)
    const { address } = await here.post('/api/open-id/start', {})
    const asked = await here.follow(address ?? '')
    await relay.ask('/api/session', { method: 'DELETE', cookie: owner.cookie })
    expect(cameAs(await here.follow(`${asked}?as=${LEA.sub}`))).toEqual(['/sign-in', 'changed'])
  })

  test('what comes back to a browser that did not leave, or comes twice, is not looked at', async () => {
    const here = arrive(owner.cookie)
    const { address } = await here.post('/api/open-id/start', {})
    const asked = await here.follow(address ?? '')
    const answer = await here.until(`${asked}?as=${LEA.sub}`, '/api/open-id/callback')
    expect(cameAs(await arrive(owner.cookie).follow(answer.href))).toEqual(['/sign-in', 'stale'])
    expect(cameAs(await here.follow(answer.href))).toEqual(['/sign-in', 'done'])
    expect(cameAs(await here.follow(answer.href))).toEqual(['/sign-in', 'stale'])
  })

  test.each([
    ['state', 'not the one that was sent'],
    ['code', 'made up'],
    ['iss', 'https://login.example.com'],
  ])('an answer with another %s is refused', async (field, value) => {
    const here = arrive(owner.cookie)
    const { address } = await here.post('/api/open-id/start', {})
    const asked = await here.follow(address ?? '')
    const answer = await here.until(`${asked}?as=${LEA.sub}`, '/api/open-id/callback')
    answer.searchParams.set(field, value)
    expect(cameAs(await here.follow(answer.href))).toEqual(['/sign-in', 'refused'])
    const { text } = await relay.ask('/api/sign-in/ways', { cookie: owner.cookie })
    expect(JSON.parse(text).openId).toEqual([])
  })

  test('who says no at the provider is where they were', async () => {
    expect(cameAs(await goes(arrive(), 'nobody'))).toEqual(['/sign-in', 'refused'])
  })

  test.each(['https://example.com/', '//example.com', '/\\example.com', 'javascript:alert(1)'])(
    'nobody is sent on to %s',
    async (to) => {
      const back = await goes(arrive(owner.cookie), LEA.sub, { to })
      expect([back.origin, back.pathname, back.search]).toEqual([
        relay.url,
        '/sign-in',
        '?came=done',
      ])
    },
  )

  test('the attempt is tied to the browser, out of reach of scripts, and carries PKCE, state and nonce', async () => {
    const response = await relay.ask('/api/open-id/start', { method: 'POST', body: {} })
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^ruche_open_id=[\w-]{43}; Max-Age=600; Path=\/api\/open-id; HttpOnly/)
    expect(cookie).toContain('SameSite=Lax')
    const { searchParams } = new URL(JSON.parse(response.text).address)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(searchParams.get(name)?.length).toBeGreaterThanOrEqual(43)
    }
    const foreign = { method: 'POST', body: {}, headers: { origin: 'https://example.com' } }
    expect((await relay.ask('/api/open-id/start', foreign)).status).toBe(403)
  })

  test('what was linked is taken away again, and brings nobody back', async () => {
    await goes(arrive(owner.cookie), LEA.sub)
    const unlink = () => relay.ask('/api/open-id', { method: 'DELETE', cookie: owner.cookie })
    expect([(await unlink()).status, (await unlink()).status]).toEqual([204, 404])
    expect(cameAs(await goes(arrive(), LEA.sub))).toEqual(['/sign-in', 'unknown'])
  })

  test('a provider that is down is said to be; the relay runs, and asks again when it is back', async () => {
    await relay.remove()
    await provider.close()
    provider = await startProvider(ACCOUNTS)
    relay = await startTestRelay(provider.env)
    const tries = () => relay.ask('/api/open-id/start', { method: 'POST', body: {} })
    const refused = await tries()
    expect([refused.status, refused.json.error?.code]).toEqual([502, 'provider-unreachable'])
    provider.knows([`${relay.url}/api/open-id/callback`])
    expect((await tries()).status).toBe(200)
  })

  test('nothing of an attempt stands in the log', async () => {
    const here = arrive(owner.cookie)
    const { address } = await here.post('/api/open-id/start', {})
    const asked = await here.follow(address ?? '')
    const answer = await here.until(`${asked}?as=${LEA.sub}`, '/api/open-id/callback')
    const code = answer.searchParams.get('code') ?? ''
    answer.searchParams.set('state', 'another')
    await here.follow(answer.href)
    const log = relay.logged.join('')
    expect(log).toContain('sign-in by OpenID failed')
    for (const secret of [code, LEA.email, provider.env.RUCHE_OPENID_CLIENT_SECRET ?? '']) {
      expect(secret).not.toBe('')
      expect(log).not.toContain(secret)
    }
  })

  describe('where only some domains are let in', () => {
    beforeEach(async () => {
      await relay.remove()
      await provider.close()
      await start({ RUCHE_OPENID_DOMAINS: 'example.com, example.org' })
    })

    test('a verified address of one of them comes in by an invitation, and not without one', async () => {
      expect(cameAs(await goes(arrive(), NADIA.sub))).toEqual(['/sign-in', 'unknown'])
      const errand = { invitation: { secret: await invitation() } }
      expect(cameAs(await goes(arrive(), NADIA.sub, errand))).toEqual(['/sign-in', 'done'])
    })

    test.each([UNVERIFIED, ELSEWHERE])('$email does not', async ({ sub }) => {
      const errand = { invitation: { secret: await invitation() } }
      const stranger = arrive()
      expect(cameAs(await goes(stranger, sub, errand))).toEqual(['/sign-in', 'domain'])
      expect((await whoIs(stranger)).error?.code).toBe('signed-out')
    })
  })
})
