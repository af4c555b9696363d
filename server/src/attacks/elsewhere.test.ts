import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'

describe('pages of elsewhere, with somebody’s cookie', () => {
  let relay: TestRelay
  let other: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  let cookieOfTheOther: string
  beforeAll(async () => {
    relay = await startTestRelay({ RUCHE_REQUESTS_PER_MINUTE: '100000' })
    other = await startTestRelay()
    owner = await relay.found()
    cookieOfTheOther = (await other.found()).cookie
  })
  afterAll(async () => {
    await relay.remove()
    await other.remove()
  })
  const closeCode = async (headers: Record<string, string>) => {
    const url = `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/space`
    const [code] = await once(new WebSocket(url, { headers }), 'close')
    return code
  }
  const foreignOrigins = () => {
    const { port } = new URL(relay.url)
    return [
      'null',
      'https://elsewhere.example',
      `http://127.0.0.1:${port}.elsewhere.example`,
      `http://127.0.0.1.elsewhere.example:${port}`,
      `http://elsewhere.example:${port}`,
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${port}/`,
      `http://x@127.0.0.1:${port}`,
      `http://127.0.0.1:${port}, https://elsewhere.example`,
      'file://',
      'http://127.0.0.1',
    ]
  }

  test('CSWSH, R3: a page of elsewhere opens no socket, whatever it calls itself', async () => {
    for (const origin of foreignOrigins())
      expect([origin, await closeCode({ cookie: owner.cookie, origin })]).toEqual([
        origin,
        CLOSE.signedOut,
      ])
    expect(await closeCode({ cookie: owner.cookie })).toBe(CLOSE.signedOut)
  })

  test('CSRF: a page of elsewhere changes nothing, whatever it calls itself', async () => {
    for (const origin of foreignOrigins()) {
      const request = { method: 'DELETE', cookie: owner.cookie, headers: { origin } }
      expect([origin, (await relay.ask('/api/session', request)).status]).toEqual([origin, 403])
    }
    expect((await relay.ask('/api/session', { cookie: owner.cookie })).status).toBe(200)
  })

  test('CSRF: what a form can send is not read, from our own page either', async () => {
    const body = { workspace: owner.workspace, name: 'Statistiques' }
    const form = 'application/x-www-form-urlencoded'
    for (const type of [
      form,
      'multipart/form-data',
      'text/plain',
      'text/plain; application/json',
      '',
    ])
      expect([
        type,
        (
          await relay.ask('/api/tokens', {
            method: 'POST',
            cookie: owner.cookie,
            body,
            headers: { 'content-type': type },
          })
        ).status,
      ]).toEqual([type, 415])
    expect((await relay.ask(`/api/tokens/${owner.workspace}`, owner)).json).toEqual({ tokens: [] })
  })

  test('no page of elsewhere is told that it may read an answer (CORS)', async () => {
    const headers = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'DELETE',
      'access-control-request-headers': 'content-type',
    }
    for (const method of ['GET', 'OPTIONS', 'POST', 'DELETE'])
      for (const path of ['/', '/api/session', '/healthz']) {
        const answered = await relay.ask(path, { method, cookie: owner.cookie, headers })
        const allowed = [...answered.headers.keys()].filter((name) => name.startsWith('access-'))
        expect([method, path, allowed]).toEqual([method, path, []])
        expect(answered.headers.get('cross-origin-resource-policy')).toBe('same-origin')
      }
  })

  test('what concerns one person is kept by no cache and guessed at by no browser', async () => {
    const paths = ['/api/session', '/api/nothing', `/api/workspaces/${owner.workspace}/members`]
    for (const path of paths)
      for (const cookie of [owner.cookie, '']) {
        const { headers } = await relay.ask(path, { cookie })
        expect(headers.get('cache-control')).toBe('no-store')
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('content-type')).toMatch(/^application\/json/)
      }
  })

  test('a cookie of another relay is a stranger’s here, and does no harm there', async () => {
    const answered = await relay.ask('/api/session', { cookie: cookieOfTheOther })
    expect([answered.status, answered.json.error?.code]).toEqual([401, 'signed-out'])
    expect((await other.ask('/api/session', { cookie: cookieOfTheOther })).status).toBe(200)
  })

  test('of two cookies with one name the first counts, and they are never mixed', async () => {
    const wrong = `ruche_session=${'x'.repeat(43)}`
    const who = async (cookie: string) => (await relay.ask('/api/session', { cookie })).status
    expect(await who(`${owner.cookie}; ${wrong}`)).toBe(200)
    expect(await who(`${wrong}; ${owner.cookie}`)).toBe(401)
    expect(await who(`RUCHE_SESSION=x; ${owner.cookie}; ruche_session`)).toBe(200)
    expect(await who(`x_${owner.cookie}`)).toBe(401)
    expect(await who(owner.cookie.replace('=', '="').concat('"'))).toBe(401)
  })

  test('nobody brings a session of their own choosing (fixation): signing in makes a new one', async () => {
    const chosen = `ruche_session=${'c'.repeat(43)}`
    const nadia = await relay.joins(owner, 'Nadia')
    expect(nadia.cookie).not.toBe(chosen)
    expect((await relay.ask('/api/session', { cookie: chosen })).status).toBe(401)
  })

  test.each([
    ['http', {}, false],
    ['https', { RUCHE_ORIGINS: 'https://ruche.example.org' }, true],
  ])('the cookie over %s: no script reads it, no other site sends it', async (_, env, secure) => {
    const one = await startTestRelay(env)
    const origin = Object.values(env)[0] ?? one.url
    const { NEW_WORKSPACE: body } = await import('#server/testing/start-relay.ts')
    const request = { method: 'POST', body, headers: { origin } }
    const { headers } = await one.ask('/api/workspaces', request)
    const flags = headers.getSetCookie()[0]?.split('; ').slice(1) ?? []
    expect(flags.filter((flag) => !flag.startsWith('Max-Age'))).toEqual(
      secure
        ? ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']
        : ['Path=/', 'HttpOnly', 'SameSite=Lax'],
    )
    expect(headers.get('strict-transport-security')).toBe(secure ? 'max-age=31536000' : null)
    await one.remove()
  })
})
