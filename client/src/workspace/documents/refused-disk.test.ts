import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createPostCommands } from '#client/commands/posts.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { refreshSession } from '#client/workspace/session/session.ts'
import { createFakeBrowser, type FakeTab } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

const DAY = '2026-10-22'
const RUNS = Number(process.env.RUCHE_PROPERTY_RUNS ?? 25)

/** As a browser whose person has forbidden it to keep anything. */
const REFUSING = new Proxy(new IDBFactory(), {
  get() {
    throw new DOMException('The user denied permission to access the database', 'SecurityError')
  },
})

afterEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

function open(tab: FakeTab, name: string, fetch: typeof globalThis.fetch): Workspace {
  return openWorkspace({
    id: 'workspaceaaaaa',
    me: { id: name.toLowerCase(), name, role: 'owner' },
    defaults: { name: 'Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: { ...tab.environment, fetch },
  })
}

const offline: typeof fetch = () => Promise.reject(new TypeError('offline'))

/** R10b: what the relay has kept of a document, and up to where that is. */
function snapshotsOf(relay: FakeRelay): typeof fetch {
  return async (url) => {
    const name = /documents\/([^/]+)\/snapshot/.exec(String(url))?.[1]
    if (!name) return new Response(null, { status: 404 })
    const update = Y.encodeStateAsUpdateV2(relay.docOf(name))
    const { generation, seq } = relay.pointerOf(name)
    return new Response(new Uint8Array(update), {
      headers: { 'ruche-generation': generation, 'ruche-seq': String(seq) },
    })
  }
}

const titles = (workspace: Workspace): string[] =>
  [...workspace.posts.all()].map((post) => post.title).sort()

test('who is signed in on a device that can keep nothing, the relay says', async () => {
  globalThis.indexedDB = REFUSING
  const session = { person: { id: 'camille', name: 'Camille' }, workspaces: [] }
  const fetch = () => Promise.resolve(Response.json(session))
  expect(await refreshSession({ fetch, origin: '' })).toEqual({ kind: 'signed-in', session })
})

test('R10b: a device that can keep nothing shows what the relay has at once, and goes on from there', async () => {
  const relay = createFakeRelay()
  const browser = createFakeBrowser(relay)
  const colleague = open(browser.tab(), 'Bilal', offline)
  await browser.pass(1_000)
  const commands = createPostCommands(colleague)
  for (let n = 0; n < 20; n += 1) {
    const id = commands.create({ title: `Post ${n}` })
    await browser.pass(500)
    if (id) commands.moveToDay(id, DAY)
    await browser.pass(500)
  }

  globalThis.indexedDB = REFUSING
  const tab = browser.tab()
  const asked: string[] = []
  const { WebSocket } = tab.environment
  class Watched extends WebSocket {
    constructor(url: string | URL) {
      super(url)
      asked.push(String(url))
    }
  }
  const seen: [dated: number, undated: number][] = []
  const own = { ...tab, environment: { ...tab.environment, WebSocket: Watched } }
  const workspace = open(own, 'Camille', snapshotsOf(relay))
  for (let moment = 0; moment < 40; moment += 1) {
    seen.push([workspace.posts.onDay(DAY).length, workspace.posts.unscheduled().length])
    await browser.pass(25)
  }
  expect([...new Set(seen.map(String))]).toEqual(['0,0', '20,0'])
  const { generation, seq } = relay.pointerOf('calendar-2026')
  const resumed = asked.filter((url) => url.includes('calendar-2026'))
  expect(resumed[0]).toContain(`${generation}.${seq}`)
  expect(workspace.status().device).toMatchObject({ kind: 'failing' })
})

type Happening = 'theirs' | 'mine' | 'soon' | 'later' | 'disk comes back' | 'reload'

test('R10b: what was fetched while the disk refused is on it as soon as anything is: no later visit misses any of it', async () => {
  const happening = fc.constantFrom<Happening[]>(
    'theirs',
    'mine',
    'soon',
    'later',
    'disk comes back',
    'reload',
  )
  await fc.assert(fc.asyncProperty(fc.boolean(), fc.array(happening, { maxLength: 12 }), live), {
    numRuns: RUNS,
  })
}, 600_000)

async function live(wasHere: boolean, happenings: readonly Happening[]): Promise<void> {
  const relay = createFakeRelay()
  const [theirs, mine] = [new IDBFactory(), new IDBFactory()]
  const browsers = { theirs: createFakeBrowser(relay), mine: createFakeBrowser(relay) }
  let disk: IDBFactory = mine
  let made = 0
  const pass = async (ms: number) => {
    globalThis.indexedDB = theirs
    await browsers.theirs.pass(ms)
    globalThis.indexedDB = disk
    await browsers.mine.pass(ms)
  }
  globalThis.indexedDB = theirs
  const colleague = open(browsers.theirs.tab(), 'Bilal', offline)
  await pass(1_000)
  const write = (whose: Workspace) => createPostCommands(whose).create({ title: `Post ${made++}` })
  write(colleague)
  await pass(1_000)
  const sitDown = async () => {
    globalThis.indexedDB = disk
    const tab = browsers.mine.tab()
    const workspace = open(tab, 'Camille', snapshotsOf(relay))
    await browsers.mine.pass(1_000)
    return { tab, workspace }
  }
  if (wasHere) {
    // On the disk lies an older state, with a change that never went out.
    const before = await sitDown()
    relay.cut()
    write(before.workspace)
    await pass(1_000)
    before.tab.kill()
    relay.mend()
    await pass(20_000)
    write(colleague)
    await pass(1_000)
  }
  disk = REFUSING
  let seat = await sitDown()
  for (const what of happenings) {
    if (what === 'theirs') write(colleague)
    if (what === 'mine') write(seat.workspace)
    if (what === 'soon') await pass(100)
    if (what === 'later') await pass(6_000)
    if (what === 'disk comes back') disk = mine
    if (what === 'reload') {
      seat.tab.hide()
      await pass(100)
      seat.tab.kill()
      seat = await sitDown()
    }
  }
  disk = mine
  for (let round = 0; round < 3; round += 1) await pass(40_000)
  expect(seat.workspace.status()).toMatchObject({ waiting: 0, device: { kind: 'kept' } })
  expect(titles(seat.workspace)).toEqual(titles(colleague))
  seat.tab.kill()

  relay.cut()
  const last = await sitDown()
  expect(titles(last.workspace)).toEqual(titles(colleague))
  relay.mend()
  write(colleague)
  for (let round = 0; round < 3; round += 1) await pass(40_000)
  expect(titles(last.workspace)).toEqual(titles(colleague))
  await Promise.all([last.workspace.close(), colleague.close()])
}
