import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestRelay, type TestRelay } from '#server/testing/start-relay.ts'

describe('the app’s own files', () => {
  let relay: TestRelay
  beforeAll(async () => {
    relay = await startTestRelay()
  })
  afterAll(() => relay.remove())

  const cacheOf = async (path: string) => (await relay.ask(path)).headers.get('cache-control')

  test('what has its hash in its name is kept for good, everything else is asked for again', async () => {
    expect(await cacheOf('/assets/index-abc123.js')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/index.html', '/sw.js', '/w/abc/calendar'])
      expect(await cacheOf(path)).toBe('no-cache')
  })

  test('a script says where its source is to be read, at no cost to whoever does not look', async () => {
    const { headers } = await relay.ask('/assets/index-abc123.js')
    expect(headers.get('sourcemap')).toBe('index-abc123.js.map')
    expect((await relay.ask('/')).headers.get('sourcemap')).toBeNull()
  })

  test('a page that has not changed is not sent again', async () => {
    const etag = (await relay.ask('/')).headers.get('etag') ?? ''
    expect((await relay.ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('the client’s addresses get the app; a file that is missing does not', async () => {
    expect((await relay.ask('/w/abc/calendar?month=2026-11')).text).toContain('<title>Ruche')
    for (const path of ['/assets/index-older.js', '/assets/older', '/missing.js', '/icon.svg']) {
      const answer = await relay.ask(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control')).not.toContain('immutable')
    }
  })

  test('an audience gets a page of its own, and nothing of the app', async () => {
    const answer = await relay.ask('/live')
    expect(answer.text).toContain('<title>Live')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect((await relay.ask('/live/more')).text).toContain('<title>Ruche')
  })

  test('who takes part gets a page of its own, too, which nobody may have in a frame', async () => {
    const answer = await relay.ask('/enter/abcdefghijklmn')
    expect(answer.text).toContain('<title>Enter')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
    for (const path of ['/enter', '/enter/', '/enter/abc/more'])
      expect((await relay.ask(path)).text).toContain('<title>Ruche')
  })

  test('a page of somebody else’s may have the one for an audience in a frame, and no other', async () => {
    const framing = async (path: string) => {
      const { headers } = await relay.ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      return [/frame-ancestors [^;]+/.exec(policy)?.[0], headers.get('x-frame-options')]
    }
    expect(await framing('/live')).toEqual(['frame-ancestors *', null])
    for (const path of ['/', '/live/', '/live.html', '/guest', '/w/abc/calendar'])
      expect(await framing(path)).toEqual(["frame-ancestors 'none'", 'DENY'])
  })

  test.each(['/../data/ruche.db', '/%2e%2e/data/ruche.db', '/..%2fdata%2fruche.db', '//data'])(
    'nothing outside the build is served: %s',
    async (path) => {
      const text = await raw(path)
      expect(text).not.toContain(readFileSync(join(relay.folder, 'data', 'ruche.db'), 'latin1'))
      expect(text).not.toContain('SQLite')
    },
  )

  test('the browser is told to run nothing that is not ours, and to tell nobody', async () => {
    const { headers } = await relay.ask('/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  /** `fetch` would tidy the path before it sends it. */
  function raw(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      request({ port: relay.server.port, path }, (response) => {
        let text = ''
        response.setEncoding('latin1')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve(text))
      })
        .on('error', reject)
        .end()
    })
  }
})
