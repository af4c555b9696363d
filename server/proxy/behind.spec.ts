import { once } from 'node:events'
import { request as plainRequest } from 'node:http'
import { request } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { NEW_WORKSPACE, startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'
import { freePort } from '../bench/contenders/child.ts'
import { type RunningProxy, startProxy } from './testing/proxies.ts'

const PATIENCE = { timeout: 30_000 }
/** Three visitors: a machine has all of 127.0.0.0/8 for itself. */
const VISITOR = '127.0.0.2'
const NEIGHBOUR = '127.0.0.3'
const BYPASSER = '127.0.0.4'
const PER_MINUTE = 6

interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

interface Ask {
  readonly from?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

describe.each(['nginx', 'Caddy'] as const)(
  'behind %s, set up as the documentation says',
  (name) => {
    let relay: TestRelay
    let proxy: RunningProxy
    let cookie: string
    let workspace: string
    let relayPort: number

    beforeAll(async () => {
      const ports = { tls: await freePort(), plain: await freePort(), relay: await freePort() }
      relayPort = ports.relay
      relay = await startTestRelay({
        PORT: String(ports.relay),
        RUCHE_ORIGINS: `https://localhost:${ports.tls}`,
        RUCHE_TRUST_PROXY: '127.0.0.1',
        RUCHE_REQUESTS_PER_MINUTE: String(PER_MINUTE),
        RUCHE_CONNECTIONS_PER_ADDRESS: '2',
        RUCHE_HEARTBEAT_MS: '500',
      })
      proxy = await startProxy(name, ports)
      const made = await ask('/api/workspaces', {
        method: 'POST',
        headers: { origin: proxy.origin, 'content-type': 'application/json' },
        body: NEW_WORKSPACE,
      })
      const [set = ''] = made.headers['set-cookie'] ?? []
      expect([made.status, set]).toEqual([201, expect.stringContaining('; Secure')])
      cookie = set.split(';')[0] ?? ''
      workspace = JSON.parse(made.text).workspace.id
    })
    afterAll(async () => {
      await proxy.stop()
      await relay.remove()
    })

    /** Through the proxy, as a browser on the machine with that address; the path goes out as it is written here. */
    function ask(path: string, { from = '127.0.0.9', method = 'GET', headers, body }: Ask = {}) {
      const { port } = new URL(proxy.origin)
      const options = {
        host: '127.0.0.1',
        port,
        path,
        method,
        localAddress: from,
        headers: { host: `localhost:${port}`, ...headers },
        ca: proxy.certificate,
        servername: 'localhost',
        agent: false as const,
      }
      return new Promise<Got>((resolve, reject) => {
        const asked = request(options, (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => {
            text += chunk
          })
          const { statusCode: status = 0, headers } = response
          response.on('end', () => resolve({ status, headers, text }))
        })
        asked.on('error', reject)
        asked.end(body === undefined ? undefined : JSON.stringify(body))
      })
    }

    function open(from: string, forwardedFor = ''): WebSocket {
      const { origin } = proxy
      return new WebSocket(`${origin.replace('https', 'wss')}/sync/${workspace}/space`, {
        headers: { cookie, origin, ...(forwardedFor && { 'x-forwarded-for': forwardedFor }) },
        ca: proxy.certificate,
        localAddress: from,
      })
    }

    test('a browser is served over TLS and told to stay with it', async () => {
      const page = await ask('/')
      expect(page.status).toBe(200)
      expect(page.text).toContain('<title>Ruche')
      expect(page.headers['strict-transport-security']).toBe('max-age=31536000')
      expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    })

    test('whoever comes without TLS is sent to where there is', async () => {
      const asked = plainRequest({
        port: proxy.plainPort,
        path: '/w/x',
        headers: { host: `localhost:${proxy.plainPort}` },
      }).end()
      const [response] = await once(asked, 'response')
      response.resume()
      expect([301, 308]).toContain(response.statusCode)
      expect(response.headers.location).toMatch(/^https:\/\/localhost(:\d+)?\/w\/x$/)
    })

    test('a socket opens and stays open for longer than a proxy waits for a silent one', async () => {
      const socket = open('127.0.0.5')
      let beats = 0
      socket.on('ping', () => {
        beats += 1
      })
      await once(socket, 'open')
      await expect.poll(() => beats, PATIENCE).toBeGreaterThanOrEqual(7)
      expect(socket.readyState).toBe(WebSocket.OPEN)
      socket.terminate()
    })

    test('R3: a page of elsewhere gets in through no proxy either', async () => {
      const foreign = new WebSocket(
        `${proxy.origin.replace('https', 'wss')}/sync/${workspace}/space`,
        { headers: { cookie, origin: 'https://elsewhere.example' }, ca: proxy.certificate },
      )
      expect((await once(foreign, 'close'))[0]).toBe(4401)
    })

    test.each([
      '/metrics',
      '/metrics?x=1',
      '//metrics',
      '/%6detrics',
      '/x/../metrics',
      '/./metrics',
    ])('what watches over the machine is not for visitors: %s', async (path) => {
      const { text } = await ask(path)
      expect(text).not.toContain('process_cpu_seconds_total')
      const direct = await fetch(`http://127.0.0.1:${relayPort}/metrics`)
      expect(await direct.text()).toContain('process_cpu_seconds_total')
    })

    test('each visitor is counted alone, and nobody becomes somebody else by writing headers', async () => {
      const session = (from: string, forged: string) =>
        ask('/api/session', { from, headers: { 'x-forwarded-for': forged } })
      const statuses: number[] = []
      for (let n = 0; n < PER_MINUTE; n++)
        statuses.push((await session(VISITOR, `203.0.113.${n}, 127.0.0.1`)).status)
      expect(statuses).toEqual(statuses.map(() => 401))
      const refused = await session(VISITOR, '198.51.100.1')
      expect([refused.status, Number(refused.headers['retry-after'])]).toEqual([
        429,
        expect.any(Number),
      ])
      expect((await session(NEIGHBOUR, VISITOR)).status).toBe(401)
    })

    test('sockets are counted by the visitor’s address', async () => {
      const first = [open(VISITOR), open(VISITOR, '203.0.113.1')]
      await Promise.all(first.map((socket) => once(socket, 'open')))
      const third = open(VISITOR, '203.0.113.2')
      expect((await once(third, 'close'))[0]).toBe(4429)
      const neighbour = open(NEIGHBOUR)
      await once(neighbour, 'open')
      const heard = once(neighbour, 'ping')
      await heard
      for (const socket of [...first, neighbour]) socket.terminate()
    })

    test('whoever goes past the proxy is themselves, whatever they say', async () => {
      const statuses: number[] = []
      for (let n = 0; n <= PER_MINUTE; n++) {
        const asked = plainRequest({
          port: relayPort,
          path: '/api/session',
          localAddress: BYPASSER,
          headers: { 'x-forwarded-for': `203.0.113.${n}` },
        }).end()
        const [response] = await once(asked, 'response')
        response.resume()
        statuses.push(response.statusCode)
      }
      expect(statuses).toEqual([...Array<number>(PER_MINUTE).fill(401), 429])
    })
  },
)
