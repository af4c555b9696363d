import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { NEW_WORKSPACE, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('what other sites, other programs and too many of them get', () => {
  let relay: TestRelay
  afterEach(() => relay.remove())

  test.each([
    ['a page of another site', { origin: 'https://elsewhere.example' }],
    ['a page without an address', { origin: 'null' }],
    ['the same host at another port', { origin: 'http://127.0.0.1:1' }],
    ['another site that says no origin', { origin: '', 'sec-fetch-site': 'cross-site' }],
  ])('CSRF: %s changes nothing', async (_, headers) => {
    relay = await startTestRelay()
    const { cookie } = await relay.found()
    const signOut = { method: 'DELETE', cookie, headers }
    const refused = await relay.ask('/api/session', signOut)
    expect(refused.status).toBe(403)
    expect(refused.json.error?.code).toBe('foreign-origin')
    expect((await relay.ask('/api/session', { cookie })).status).toBe(200)
  })

  test('CSRF: what a form can send is not taken for JSON', async () => {
    relay = await startTestRelay()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const headers = { 'content-type': type }
      const request = { method: 'POST', body: NEW_WORKSPACE, headers }
      expect((await relay.ask('/api/workspaces', request)).status).toBe(415)
    }
  })

  test('an origin that the operator names is taken, and then no other', async () => {
    relay = await startTestRelay({ RUCHE_ORIGINS: 'https://ruche.example.org' })
    expect(relay.server.link).toBe(`https://ruche.example.org/#setup=${relay.setupCode}`)
    const create = (origin: string) =>
      relay.ask('/api/workspaces', { method: 'POST', body: NEW_WORKSPACE, headers: { origin } })
    expect((await create(relay.url)).status).toBe(403)
    const made = await create('https://ruche.example.org')
    expect(made.status).toBe(201)
    expect(made.headers.getSetCookie()[0]).toContain('; Secure')
    expect(made.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })

  test('somebody who is signed in has so many requests a minute, on all devices together', async () => {
    relay = await startTestRelay({ RUCHE_PERSON_REQUESTS_PER_MINUTE: '4' })
    const { cookie, workspace } = await relay.found()
    const body = { workspace, name: 'Statistiques' }
    const { json } = await relay.ask('/api/tokens', { method: 'POST', body, cookie })
    const headers = { authorization: `Bearer ${json.token}` }
    const statuses = []
    for (let n = 0; n < 4; n++) {
      statuses.push(
        (await relay.ask('/api/session', n % 2 === 0 ? { cookie } : { headers })).status,
      )
    }
    expect(statuses).toEqual([200, 200, 200, 429])
    const refused = await relay.ask('/api/session', { cookie })
    expect(refused.json.error?.code).toBe('too-many')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await relay.ask('/api/session')).status).toBe(401)
  })

  test('behind a proxy, each visitor is counted alone; a forged address is not believed', async () => {
    relay = await startTestRelay({
      RUCHE_REQUESTS_PER_MINUTE: '3',
      RUCHE_TRUST_PROXY: '127.0.0.1',
    })
    const from = async (forwardedFor: string) => {
      const headers = { 'x-forwarded-for': forwardedFor }
      return (await relay.ask('/api/session', { headers })).status
    }
    for (let n = 0; n < 3; n++) expect(await from(`198.51.100.${n}, 203.0.113.9`)).toBe(401)
    expect(await from('198.51.100.7, 203.0.113.9')).toBe(429)
    expect(await from('203.0.113.8')).toBe(401)
  })

  test('without a proxy, a header does not make somebody else of a stranger', async () => {
    relay = await startTestRelay({ RUCHE_REQUESTS_PER_MINUTE: '3' })
    const statuses = []
    for (let n = 0; n < 4; n++) {
      const headers = { 'x-forwarded-for': `203.0.113.${n}` }
      statuses.push((await relay.ask('/api/session', { headers })).status)
    }
    expect(statuses).toEqual([401, 401, 401, 429])
  })

  test('a stranger has so many requests a minute; whoever is signed in is not counted', async () => {
    relay = await startTestRelay({ RUCHE_REQUESTS_PER_MINUTE: '5' })
    const { cookie } = await relay.found()
    const strangers = []
    for (let n = 0; n < 8; n++) strangers.push(await relay.ask('/api/session'))
    expect(strangers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 429, 429, 429, 429])
    expect(strangers.at(-1)?.json.error?.code).toBe('too-many')
    expect(Number(strangers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await relay.ask('/api/session', { cookie })).status).toBe(200)
  })

  test('a stranger’s sockets are refused with a close code at first, and beyond so many without a handshake', async () => {
    relay = await startTestRelay({ RUCHE_REQUESTS_PER_MINUTE: '3' })
    const { workspace, cookie } = await relay.found()
    const answers = async (asWhom: string): Promise<string> => {
      const socket = new WebSocket(`${relay.url.replace('http', 'ws')}/sync/${workspace}/space`, {
        headers: { origin: relay.url, ...(asWhom && { cookie: asWhom }) },
      })
      const [outcome] = await Promise.race([
        once(socket, 'close').then(([code]) => [`closed ${code}`]),
        once(socket, 'message').then(() => ['served']),
        once(socket, 'unexpected-response').then(([, { statusCode }]) => [
          `answered ${statusCode}`,
        ]),
      ])
      socket.on('error', () => {}).terminate()
      return outcome ?? ''
    }
    const strangers = []
    for (let n = 0; n < 5; n++) strangers.push(await answers(''))
    expect(strangers).toEqual([...Array(3).fill('closed 4401'), ...Array(2).fill('answered 429')])
    expect(await answers(cookie)).toBe('served')
  })

  test('R14: a socket that does not come to saying who asks is closed', async () => {
    relay = await startTestRelay({ RUCHE_SIGN_IN_MS: '100' })
    const socket = connect(Number(new URL(relay.url).port), '127.0.0.1')
    socket.write(
      'GET /sync/abcdefghijklmn/space HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n',
    )
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /)
    await once(socket, 'close')
  })

  test('errors look the same everywhere, also where there is nothing', async () => {
    relay = await startTestRelay()
    for (const path of ['/api', '/api/', '/api/nothing', '/api/workspaces/x/y']) {
      const answer = await relay.ask(path)
      expect(answer.status).toBe(404)
      expect(answer.json.error).toEqual({ code: 'not-found', message: expect.any(String) })
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })
})
