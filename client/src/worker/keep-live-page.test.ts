import { beforeEach, expect, test } from 'vitest'
import { type Asked, keepLivePage, type LiveScope } from './keep-live-page.ts'

const ORIGIN = 'https://ruche.example'

/** Caches of one browser, which outlive a worker. */
let stores: Map<string, Map<string, string>>
/** What the relay serves, by path; null where the network is gone. */
let relay: Map<string, string> | null
let status: number

beforeEach(() => {
  stores = new Map()
  relay = new Map([
    ['/live', 'page 1'],
    ['/assets/a.js', 'script 1'],
  ])
  status = 200
})

const ask = (path: string): string => {
  const found = relay?.get(path)
  if (found === undefined) throw new TypeError('offline')
  return found
}

function openCache(name: string) {
  const store = stores.get(name) ?? new Map<string, string>()
  stores.set(name, store)
  return {
    async addAll(paths: readonly string[]) {
      for (const path of paths) store.set(path, ask(path))
    },
    async match(path: string) {
      const found = store.get(path)
      return found === undefined ? undefined : new Response(found)
    },
  }
}

/** A worker of one build, as a browser installs it and then asks it. */
async function work(version: string) {
  const listeners = new Map<string, (event: never) => void>()
  const scope: LiveScope = {
    addEventListener: (event: string, run: (event: never) => void) =>
      void listeners.set(event, run),
    caches: {
      open: async (name: string) => openCache(name) as unknown as Cache,
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
    },
    clients: { claim: async () => {} },
    location: { origin: ORIGIN },
    fetch: async (request) => new Response(ask(new URL(request.url).pathname), { status }),
  }
  keepLivePage(scope, { files: ['/assets/a.js'], version })
  for (const event of ['install', 'activate']) {
    const work: Promise<unknown>[] = []
    const waitUntil = (one: Promise<unknown>) => work.push(one)
    listeners.get(event)?.({ waitUntil } as never)
    await Promise.all(work)
  }
  /** Null: the browser asks by itself. */
  return async (path: string, more: { mode?: string; method?: string } = {}) => {
    const request = { url: new URL(path, ORIGIN).href, method: 'GET', mode: 'cors', ...more }
    const answers: Promise<Response>[] = []
    const event = { request, respondWith: (one: Promise<Response>) => answers.push(one) }
    listeners.get('fetch')?.(event as unknown as Asked as never)
    const [answer] = answers
    return answer ? (await answer).text() : null
  }
}

const NAVIGATE = { mode: 'navigate' }

test('the page comes from the relay while there is one, and from this device while there is none', async () => {
  const get = await work('1')
  relay?.set('/live', 'page of today')
  expect(await get('/live?lang=fr', NAVIGATE)).toBe('page of today')
  relay = null
  expect(await get('/live?lang=fr', NAVIGATE)).toBe('page 1')
  expect(await get('/assets/a.js')).toBe('script 1')
})

test('a proxy that answers for a relay that is down does not take the page away, and a refusal is told', async () => {
  const get = await work('1')
  relay?.set('/live', '502')
  status = 502
  expect(await get('/live', NAVIGATE)).toBe('page 1')
  relay?.set('/live', 'no')
  status = 403
  expect(await get('/live', NAVIGATE)).toBe('no')
})

test('what belongs to the app, to the relay, or to somebody else is none of its own', async () => {
  const get = await work('1')
  for (const path of ['/', '/api/shares/open', '/assets/other.js', 'https://other.example/live'])
    expect([path, await get(path, NAVIGATE)]).toEqual([path, null])
  expect(await get('/live', { method: 'POST', ...NAVIGATE })).toBeNull()
  expect(await get('/live')).toBeNull()
})

test('another build takes the place of the one before, and leaves what others keep', async () => {
  await work('1')
  stores.set('workbox-precache', new Map())
  relay?.set('/live', 'page 2')
  const get = await work('2')
  expect([...stores.keys()].sort()).toEqual(['ruche-live-2', 'workbox-precache'])
  relay = null
  expect(await get('/live', NAVIGATE)).toBe('page 2')
})
