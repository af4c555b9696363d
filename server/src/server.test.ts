import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('the whole relay, from sign-in to sync', () => {
  let relay: TestRelay
  let owner: { workspace: string; person: string; cookie: string }
  const providers: WebsocketProvider[] = []
  beforeEach(async () => {
    relay = await startTestRelay()
    owner = await relay.found()
  })
  afterEach(async () => {
    for (const provider of providers.splice(0)) provider.destroy()
    await relay.remove()
  })

  const socketUrl = (document: string) =>
    `${relay.url.replace('http', 'ws')}/sync/${owner.workspace}/${document}`

  /** A stock client whose handshake carries these headers. */
  function open(headers: Record<string, string>): Y.Doc {
    class WithHeaders extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols, { headers })
      }
    }
    const polyfill: unknown = WithHeaders
    const doc = new Y.Doc()
    const url = socketUrl('').slice(0, -1)
    const provider = new WebsocketProvider(url, 'calendar-2026', doc, {
      WebSocketPolyfill: polyfill as typeof globalThis.WebSocket,
      disableBc: true,
    })
    providers.push(provider)
    return doc
  }

  async function closeCode(headers: Record<string, string>, document = 'space'): Promise<number> {
    const [code] = await once(new WebSocket(socketUrl(document), { headers }), 'close')
    return code
  }

  async function makeToken(): Promise<string> {
    const body = { workspace: owner.workspace, name: 'Lecture seule' }
    const { json } = await relay.ask('/api/tokens', { method: 'POST', body, cookie: owner.cookie })
    return json.token ?? ''
  }

  test('R1, R3: a browser by its cookie and a program by its token edit one document', async () => {
    const browser = open({ cookie: owner.cookie, origin: relay.url })
    const program = open({ authorization: `Bearer ${await makeToken()}` })
    browser.getMap('posts').set('a', 'from the browser')
    program.getMap('posts').set('b', 'from the program')
    const both = { a: 'from the browser', b: 'from the program' }
    const read = () => [browser, program].map((doc) => doc.getMap('posts').toJSON())
    await expect.poll(read).toEqual([both, both])
  })

  test('R2, R3: a cookie counts only with an allowed origin', async () => {
    const { cookie } = owner
    expect(await closeCode({ cookie })).toBe(4401)
    expect(await closeCode({ cookie, origin: 'https://elsewhere.example' })).toBe(4401)
    expect(await closeCode({ origin: relay.url })).toBe(4401)
    expect(await closeCode({ authorization: 'Bearer ruche_nothing-of-the-kind' })).toBe(4401)
  })

  test('R13: signing out closes the sockets of that session, and of no other', async () => {
    const authorization = `Bearer ${await makeToken()}`
    const leaving = new WebSocket(socketUrl('space'), {
      headers: { cookie: owner.cookie, origin: relay.url },
    })
    const staying = new WebSocket(socketUrl('space'), { headers: { authorization } })
    await Promise.all([once(leaving, 'open'), once(staying, 'open')])
    const left = once(leaving, 'close')
    const answer = await relay.ask('/api/session', { method: 'DELETE', cookie: owner.cookie })
    expect(answer.status).toBe(204)
    expect((await left)[0]).toBe(4403)
    expect(staying.readyState).toBe(WebSocket.OPEN)
    expect((await relay.ask('/api/session', { cookie: owner.cookie })).status).toBe(401)
    staying.close()
  })

  test('R16: a stop closes sockets with 1012, which clients take for a restart', async () => {
    const socket = new WebSocket(socketUrl('space'), {
      headers: { cookie: owner.cookie, origin: relay.url },
    })
    await once(socket, 'open')
    const closed = once(socket, 'close')
    await relay.server.stop()
    expect((await closed)[0]).toBe(1012)
    await expect(fetch(relay.url)).rejects.toThrow()
  })

  test('a connection that a reverse proxy keeps for later is not closed before the proxy would', async () => {
    const { headers } = await relay.ask('/healthz')
    const seconds = Number(/^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '')?.[1])
    const caddyKeeps = 120
    expect(seconds).toBeGreaterThan(caddyKeeps)
  })

  test('R17: health, readiness and metrics answer anybody, with counts and nothing else', async () => {
    expect((await relay.ask('/healthz')).status).toBe(200)
    expect((await relay.ask('/readyz')).status).toBe(200)
    open({ cookie: owner.cookie, origin: relay.url }).getMap('posts').set('a', 1)
    const metrics = async () => (await relay.ask('/metrics')).text
    await expect.poll(metrics).toMatch(/^ruche_relay_connections 1$/m)
    await expect.poll(metrics).toMatch(/^ruche_relay_updates_kept_total [1-9]/m)
    const { text, headers } = await relay.ask('/metrics')
    expect(headers.get('content-type')).toMatch(/^text\/plain/)
    expect(text).toContain('process_cpu_seconds_total')
    expect(text).toContain('route="/api/workspaces"')
    expect(text).not.toContain(owner.workspace)
  })

  test('R17: nothing that was logged holds a name, a secret or an address that was asked for', async () => {
    const token = await makeToken()
    await relay.ask('/api/session', { headers: { authorization: `Bearer ${token}` } })
    await relay.ask(`/posts/Réunion-secrète?token=${token}`)
    const everything = relay.logged.join('')
    expect(everything).toContain('"route":"/api/session"')
    const secrets = [token, owner.cookie.split('=')[1] ?? '', relay.setupCode]
    for (const word of [...secrets, 'Léa', 'Club photo', 'Lecture seule', 'secr'])
      expect(everything).not.toContain(word)
  })
})
