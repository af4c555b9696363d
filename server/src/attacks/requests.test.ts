import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually } from '#server/rooms/testing/clients.ts'
import { NEW_WORKSPACE, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { answersIn, raw, request, statusOf } from './testing/raw-request.ts'

describe('what no browser sends', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  beforeAll(async () => {
    relay = await startTestRelay({
      RUCHE_SIGN_IN_MS: '300',
      RUCHE_REQUEST_MS: '600',
      RUCHE_REQUESTS_PER_MINUTE: '100000',
    })
    owner = await relay.found()
  })
  afterAll(() => relay.remove())
  const send = (...chunks: readonly (string | Buffer)[]) => raw(relay.server.port, ...chunks)

  test.each([
    '/../data/ruche.db',
    '/..%2fdata%2fruche.db',
    '/%2e%2e/data/ruche.db',
    '/%2e%2e%2fdata%2fruche.db',
    '/%252e%252e%252fdata%252fruche.db',
    '/..\\data\\ruche.db',
    '/..%5cdata%5cruche.db',
    '/....//data/ruche.db',
    '/assets/../../data/ruche.db',
    '/assets/%2e%2e/%2e%2e/data/ruche.db',
    '/assets/..%2f..%2fdata%2fruche.db',
    '/..%c0%afdata%c0%afruche.db',
    '/%c0%ae%c0%ae/data/ruche.db',
    '/index.html%00.js',
    '/%00',
    '/%',
    '/%zz',
    '//data/ruche.db',
    '/;/../data/ruche.db',
    'http://elsewhere.example/../data/ruche.db',
    '/api/workspaces/..%2f..%2fdata/documents/space/snapshot',
    '/sync/../data/ruche.db',
  ])('no path leads out of the app: %s', async (path) => {
    const answered = await send(request('GET', path))
    expect(answered).not.toContain('SQLite format')
    expect(answered).not.toContain('node_modules')
    expect([200, 400, 401, 404]).toContain(statusOf(answered))
  })

  test.each([
    '/x%0d%0aset-cookie:%20a=b',
    '/x%0aset-cookie:a=b',
    '/%E5%98%8A%E5%98%8Dset-cookie:a=b',
  ])('a path writes no header into the answer: %s', async (path) => {
    const answered = await send(request('GET', path))
    expect(answered.split('\r\n\r\n')[0]?.toLowerCase()).not.toContain('set-cookie')
    expect(relay.logged.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
  })

  test('a name writes no header and no line of the log', async () => {
    for (const name of ['Léa\r\nset-cookie: a=b', 'Léa\u0000', 'Léa\u2028x']) {
      const body = { ...NEW_WORKSPACE, person: { name } }
      const { status, headers } = await relay.ask('/api/workspaces', { method: 'POST', body })
      expect([status, headers.get('set-cookie')]).toEqual([422, null])
    }
  })

  const smuggled = 'GET /healthz HTTP/1.1\r\nHost: ruche.test\r\n\r\n'
  const length = `Content-Length: ${smuggled.length}\r\n`
  test.each([
    ['a length and chunks', `${length}Transfer-Encoding: chunked\r\n`, `0\r\n\r\n${smuggled}`],
    ['chunks and a length', `Transfer-Encoding: chunked\r\n${length}`, `0\r\n\r\n${smuggled}`],
    ['two lengths', `Content-Length: 0\r\n${length}`, smuggled],
    ['a length with a sign', 'Content-Length: +0\r\n', smuggled],
    ['a length that is a list', 'Content-Length: 0, 0\r\n', smuggled],
    ['chunks by another name', 'Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${smuggled}`],
    ['chunks twice', 'Transfer-Encoding: chunked, chunked\r\n', `0\r\n\r\n${smuggled}`],
    ['chunks not last', 'Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${smuggled}`],
    ['a blank before the colon', `Content-Length : ${smuggled.length}\r\n`, smuggled],
    ['a header on two lines', 'Transfer-Encoding:\r\n chunked\r\n', `0\r\n\r\n${smuggled}`],
    ['a line that ends too early', 'X: y\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${smuggled}`],
    ['a chunk size that is none', 'Transfer-Encoding: chunked\r\n', `0x0\r\n\r\n${smuggled}`],
  ])('no second request hides in a first one: %s', async (_, headers, body) => {
    const answered = await send(
      `POST /api/session HTTP/1.1\r\nHost: ruche.test\r\n${headers}\r\n${body}`,
    )
    expect(answered).not.toContain('{"status":"ok"}')
    expect([400, 405, 415, 501]).toContain(statusOf(answered))
    expect(answersIn(answered)).toBe(1)
  })

  test('a method that an address does not have is told those that it has, and a wrong address is not', async () => {
    const answers = [
      await send(request('PUT', '/api/session')),
      await send(request('PUT', `/api/workspaces/${owner.workspace}`)),
      await send(request('PUT', '/api/workspaces/abcdefghijklmx')),
      await send(request('PUT', '/api/nothing')),
    ]
    expect(answers.map(statusOf)).toEqual([405, 405, 405, 404])
    const allowed = answers.map((answer) => /^allow: (.*)\r$/im.exec(answer)?.[1])
    expect(allowed).toEqual(['GET, HEAD, DELETE', allowed[1], allowed[1], undefined])
    expect(answers[0]).toContain('"code":"method-not-allowed"')
  })

  test('headers, addresses and bodies beyond all bounds are not read to their end', async () => {
    const cookie = `Cookie: a=${'x'.repeat(100_000)}\r\n`
    expect(statusOf(await send(request('GET', '/', cookie)))).toBe(431)
    const many = Array.from({ length: 5_000 }, (_, n) => `X-${n}: y\r\n`).join('')
    expect([200, 431]).toContain(statusOf(await send(request('GET', '/', many))))
    expect(statusOf(await send(request('GET', `/${'x'.repeat(100_000)}`)))).toBe(431)
    const json = 'Content-Type: application/json\r\n'
    const chunk = 'x'.repeat(0x8000)
    const chunks = Array.from({ length: 4 }, () => `8000\r\n${chunk}\r\n`).join('')
    const chunked = `${json}Transfer-Encoding: chunked\r\n`
    const unlimited = await send(request('POST', '/api/workspaces', chunked, `${chunks}0\r\n\r\n`))
    expect(statusOf(unlimited)).toBe(413)
    const promised = `${json}Content-Length: 99999999\r\n`
    expect(statusOf(await send(request('POST', '/api/workspaces', promised)))).toBe(413)
  })

  test('who sends a request drop by drop is hung up on (slowloris), headers and body alike', async () => {
    const upgrade =
      'GET /sync/x/space HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nHost: '
    expect([0, 408]).toContain(statusOf(await send(upgrade)))
    const headers = 'Content-Type: application/json\r\nContent-Length: 100\r\n'
    const body = await send(request('POST', '/api/workspaces', headers, '{"name": '))
    expect([0, 408]).toContain(statusOf(body))
  })

  test('who opens a socket and answers nothing any more is let go', async () => {
    const socket = connect(relay.server.port, '127.0.0.1')
    let isGone = false
    socket.on('close', () => {
      isGone = true
    })
    socket.write(
      'GET /sync/aaaaaaaaaaaaaa/space HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    )
    socket.resume()
    await eventually(() => isGone, 'a socket that is let go')
  })

  test.each(['TRACE', 'CONNECT', 'FOO', 'PROPFIND', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'the method %s does nothing to a page, and says nothing back',
    async (method) => {
      const answered = await send(request(method, '/', 'X-Secret: do-not-echo\r\n'))
      expect(answered).not.toContain('do-not-echo')
      expect(answered.toLowerCase()).not.toContain('access-control-allow')
      expect([0, 400, 404, 405]).toContain(statusOf(answered))
    },
  )

  test('HEAD is GET without a body, and changes nothing', async () => {
    const answered = await send(request('HEAD', '/'))
    expect(statusOf(answered)).toBe(200)
    expect(answered.split('\r\n\r\n')[1]).toBe('')
    const asked = await send(request('HEAD', '/api/session', `Cookie: ${owner.cookie}\r\n`))
    expect(statusOf(asked)).toBe(200)
    expect(asked).not.toContain(owner.person)
    expect((await relay.ask('/api/session', { cookie: owner.cookie })).status).toBe(200)
  })

  test('a method in a header or in the address is not the method', async () => {
    const headers = { 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE' }
    await relay.ask('/api/session?_method=DELETE', { cookie: owner.cookie, headers })
    expect((await relay.ask('/api/session', { cookie: owner.cookie })).status).toBe(200)
  })

  test.each([
    [
      'prototypes',
      '{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}}',
    ],
    ['a hundred levels by thousands', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['objects all the way down', `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`],
    ['a number without end', `{"name": 1${'0'.repeat(10_000)}}`],
    ['half a letter', '{"setupCode": "\\ud800", "name": "\\ud800"}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('JSON made to hurt is refused as any other: %s', async (_, body) => {
    const headers = { 'content-type': 'application/json' }
    const answered = await relay.ask('/api/workspaces', { method: 'POST', body, headers })
    expect([400, 422]).toContain(answered.status)
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
    expect(answered.text).not.toContain('    at ')
  })

  test('a body in disguise is not unpacked', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    const request = { method: 'POST', body: '\u001f\u008b\u0008\u0000', headers }
    expect((await relay.ask('/api/workspaces', request)).status).toBe(400)
  })
})
