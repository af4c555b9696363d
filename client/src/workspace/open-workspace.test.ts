import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createComputed, createRoot } from 'solid-js'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteTextEdit } from '#client/commands/post-record.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeTab } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { postsIn } from '#shared/documents/calendar.ts'

const SETTINGS = { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' } as const
const CALENDAR = 'calendar-2026'

function open(
  tab: FakeTab,
  name = 'Camille',
  role: 'owner' | 'contributor' | 'guest' = 'owner',
): Workspace {
  return openWorkspace({
    id: 'workspaceaaaaa',
    me: { id: name.toLowerCase(), name, role },
    defaults: SETTINGS,
    environment: tab.environment,
  })
}

const titles = (workspace: Workspace): string[] =>
  [...workspace.posts.all()].map((post) => post.title).sort()

const titlesIn = (doc: Y.Doc): unknown[] =>
  [...postsIn(doc).values()].map((post) => post.get('title'))

/** As a browser does when a page goes: a transaction that has not asked to be committed is given up. */
function watchTransactions(): { giveUp(): void } {
  const begun = new Set<IDBTransaction>()
  const { transaction } = IDBDatabase.prototype
  const { commit } = IDBTransaction.prototype
  IDBDatabase.prototype.transaction = function (...parameters) {
    const one = transaction.apply(this, parameters)
    begun.add(one)
    return one
  }
  IDBTransaction.prototype.commit = function () {
    begun.delete(this)
    commit.call(this)
  }
  return {
    giveUp() {
      IDBDatabase.prototype.transaction = transaction
      IDBTransaction.prototype.commit = commit
      for (const one of begun) one.abort()
    },
  }
}

/** A page goes in the middle of what it was doing. */
async function goes(tab: FakeTab, unfinished: { giveUp(): void }): Promise<void> {
  tab.hide()
  await Promise.resolve()
  await Promise.resolve()
  unfinished.giveUp()
  tab.kill()
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('a workspace on one device', () => {
  it('keeps a post through a reload without a network, and sends it when the relay is back', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    relay.cut()
    const first = browser.tab()
    const before = open(first)
    await browser.pass(500)
    createPostCommands(before).create({ title: 'Portes ouvertes', at: '2026-10-22T11:30' })
    await browser.pass(300)
    expect(before.status()).toMatchObject({
      state: 'offline',
      waiting: 1,
      device: { kind: 'kept' },
    })
    first.kill()

    const after = open(browser.tab())
    await browser.pass(500)
    expect(titles(after)).toEqual(['Portes ouvertes'])
    expect(after.status()).toMatchObject({ state: 'offline', waiting: 1 })
    expect(after.posts.onDay('2026-10-22')).toHaveLength(1)

    relay.mend()
    await browser.pass(60_000)
    expect(after.status()).toMatchObject({ state: 'saved', waiting: 0 })
    expect(postsIn(relay.docOf(CALENDAR)).size).toBe(1)
  })

  it('shows what a new device fetches when all of it is there, and lets nobody write before', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    const colleague = open(browser.tab())
    await browser.pass(1_000)
    for (const title of ['Portes ouvertes', 'Remise des prix'])
      createPostCommands(colleague).create({ title, at: '2026-10-22T11:30' })
    await browser.pass(1_000)
    await colleague.close()
    const kept = new Uint8Array(Y.encodeStateAsUpdateV2(relay.docOf(CALENDAR)))

    globalThis.indexedDB = new IDBFactory()
    const tab = browser.tab()
    const headers = { 'ruche-generation': 'first', 'ruche-seq': '7' }
    const { promise: come, resolve: comes } = Promise.withResolvers<void>()
    const fetch = async (url: RequestInfo | URL) => {
      if (!String(url).includes(CALENDAR)) return new Response(null, { status: 404 })
      await come
      return new Response(kept, { headers })
    }
    const workspace = open({ ...tab, environment: { ...tab.environment, fetch } })
    await browser.pass(1_000)
    expect([titles(workspace), workspace.ready(), workspace.readOnly()]).toEqual([
      [],
      false,
      'opening',
    ])
    comes()
    await browser.pass(1_000)
    expect(titles(workspace)).toEqual(['Portes ouvertes', 'Remise des prix'])
    expect([workspace.ready(), workspace.readOnly()]).toEqual([true, null])
  })

  it.each([
    ['a year ahead, of somebody who notes it', 'owner', 2027, 'calendar-2027'],
    ['150 years ahead, of somebody who notes it', 'owner', 2176, 'calendar-2176'],
    ['a year ahead, of somebody who may not note it', 'contributor', 2027, CALENDAR],
    ['two years behind, of somebody who notes it', 'owner', 2024, CALENDAR],
    ['two years behind, of somebody who may not note it', 'contributor', 2024, CALENDAR],
  ] as const)(
    'shows in its month what a device made whose clock is %s',
    async (_, role, year, volume) => {
      const relay = createFakeRelay()
      const browser = createFakeBrowser(relay)
      const colleague = open(browser.tab())
      await browser.pass(1_000)
      createPostCommands(colleague).create({ title: 'Jury', at: '2026-10-20' })
      await browser.pass(1_000)

      globalThis.indexedDB = new IDBFactory()
      const others = createFakeBrowser(relay, Date.UTC(year, 9, 15, 8))
      const astray = open(others.tab(), 'Tom', role)
      await others.pass(1_000)
      createPostCommands(astray).create({ title: 'Portes ouvertes', at: '2026-10-22T11:30' })
      await others.pass(1_000)
      await browser.pass(1_000)
      // It reads what they plan, and they what it does.
      expect(astray.posts.onDay('2026-10-20')).toHaveLength(1)
      expect(titlesIn(relay.docOf(volume))).toContain('Portes ouvertes')
      expect(titles(colleague)).toEqual(['Jury', 'Portes ouvertes'])
      expect(colleague.posts.onDay('2026-10-22')).toHaveLength(1)

      globalThis.indexedDB = new IDBFactory()
      const third = open(browser.tab(), 'Amélie')
      await browser.pass(1_000)
      expect(third.posts.onDay('2026-10-22')).toHaveLength(1)
    },
  )

  it('R6: counts a change as waiting until the relay says that it is on its disk', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    const workspace = open(browser.tab())
    await browser.pass(1_000)
    createPostCommands(workspace).create({ title: 'Jury' })
    await Promise.resolve()
    expect(workspace.status()).toMatchObject({ state: 'saving', waiting: 1 })
    relay.kill()
    await browser.pass(60_000)
    expect(workspace.status()).toMatchObject({ state: 'saved', waiting: 0 })
    expect(postsIn(relay.docOf(CALENDAR)).size).toBe(1)
  })

  it('counts a word that is typed as one change, with what says who typed it', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const workspace = open(browser.tab())
    await browser.pass(60_000)
    const id = createPostCommands(workspace).create({ title: 'Jury' }) ?? ''
    const prose = workspace.prose(id, 'body')
    if (!prose) throw new Error('There is no text')
    for (const letter of 'Bonsoir') prose.text.insert(prose.text.length, letter)
    noteTextEdit(workspace, id, 'body', 1)
    await browser.pass(500)
    expect(workspace.status()).toMatchObject({ state: 'offline', waiting: 2 })
  })

  it('never says that all is on the relay before it has heard of one', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const workspace = open(browser.tab())
    await browser.pass(500)
    createPostCommands(workspace).create({ title: 'Jury' })
    await browser.pass(500)
    await workspace.close()
    const again = open(browser.tab())
    const states: string[] = []
    const stop = createRoot((dispose) => {
      createComputed(() => states.push(again.status().state))
      return dispose
    })
    await browser.pass(60_000)
    stop()
    expect([...new Set(states)]).toEqual(['connecting', 'offline'])
    expect(again.status()).toMatchObject({ waiting: 1 })
  })

  it('draws everybody as before when somebody comes whose id sorts before theirs, on every device', async () => {
    const relay = createFakeRelay()
    const comes = async (name: string) => {
      globalThis.indexedDB = new IDBFactory()
      const browser = createFakeBrowser(relay)
      const workspace = open(browser.tab(), name)
      await browser.pass(1_000)
      return workspace
    }
    // With any two of them alone, the hash says the same hue for both.
    const team = ['Mathilde', 'Bilal', 'Ana']
    const drawn: string[] = []
    for (const name of team) {
      const workspace = await comes(name)
      const before = team.slice(0, drawn.length).map((one) => workspace.hueOf(one.toLowerCase()))
      expect(before.map(String)).toEqual(drawn)
      drawn.push(String(workspace.hueOf(workspace.me.id)))
    }
    expect(new Set(drawn).size).toBe(3)
  })

  it('tries the relay at once when it is asked to, and says whether it has answered', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    const workspace = open(browser.tab())
    await browser.pass(1_000)
    expect(await workspace.tryNow()).toBe(true)
    relay.cut()
    // Long enough for the pauses between attempts to grow.
    await browser.pass(60_000)
    createPostCommands(workspace).create({ title: 'Jury' })
    const inVain = workspace.tryNow()
    await browser.pass(0)
    expect(await inVain).toBe(false)
    expect(workspace.status()).toMatchObject({ state: 'offline', waiting: 1 })

    relay.mend()
    const answered = workspace.tryNow()
    await browser.pass(0)
    expect(await answered).toBe(true)
    expect(workspace.status().state).not.toBe('offline')
    expect(postsIn(relay.docOf(CALENDAR)).size).toBe(1)
  })

  it('sends what an earlier page could not, to a relay that it resumes with', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    const tab = browser.tab()
    const before = open(tab)
    await browser.pass(1_000)
    relay.cut()
    createPostCommands(before).create({ title: 'Jury' })
    await browser.pass(300)
    tab.kill()
    relay.mend()
    const after = open(browser.tab())
    await browser.pass(60_000)
    expect(after.status()).toMatchObject({ state: 'saved', waiting: 0 })
    expect(postsIn(relay.docOf(CALENDAR)).size).toBe(1)
  })

  it('writes everything at once when the page hides', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const tab = browser.tab()
    const workspace = open(tab)
    await browser.pass(500)
    createPostCommands(workspace).create({ title: 'Jury' })
    tab.hide()
    await browser.pass(0)
    tab.kill()
    const after = open(browser.tab())
    await browser.pass(500)
    expect(titles(after)).toEqual(['Jury'])
  })

  it('keeps what was typed in the very moment before the page goes', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const tab = browser.tab()
    const workspace = open(tab)
    await browser.pass(500)
    const unfinished = watchTransactions()
    createPostCommands(workspace).create({ title: 'Jury' })
    await goes(tab, unfinished)

    const after = open(browser.tab())
    await browser.pass(500)
    expect(titles(after)).toEqual(['Jury'])
    expect(after.status()).toMatchObject({ waiting: 1, device: { kind: 'kept' } })
    relay.mend()
    await browser.pass(60_000)
    expect(after.status()).toMatchObject({ state: 'saved', waiting: 0 })
    await after.close()

    relay.cut()
    const later = open(browser.tab())
    await browser.pass(500)
    expect(titles(later)).toEqual(['Jury'])
    expect(later.status()).toMatchObject({ waiting: 0 })
  })

  it('does not count as waiting what was confirmed in the very moment before the page goes', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    const tab = browser.tab()
    relay.cut()
    const workspace = open(tab)
    await browser.pass(500)
    createPostCommands(workspace).create({ title: 'Jury' })
    await browser.pass(500)
    relay.mend()
    for (let ms = 0; ms < 60_000 && workspace.status().waiting > 0; ms += 50) await browser.pass(50)
    expect(workspace.status()).toMatchObject({ waiting: 0, device: { kind: 'writing' } })
    const unfinished = watchTransactions()
    await goes(tab, unfinished)

    relay.cut()
    const after = open(browser.tab())
    await browser.pass(500)
    expect(titles(after)).toEqual(['Jury'])
    expect(after.status()).toMatchObject({ waiting: 0 })
    await after.close()

    const later = open(browser.tab())
    await browser.pass(500)
    expect(later.status()).toMatchObject({ waiting: 0 })
  })

  it('says that the disk refuses, goes on in memory, and writes when it can again', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const workspace = open(browser.tab())
    await browser.pass(500)
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    createPostCommands(workspace).create({ title: 'Jury' })
    await browser.pass(1_000)
    expect(workspace.status().device).toEqual({ kind: 'failing', problem: 'full' })
    expect(titles(workspace)).toEqual(['Jury'])
    IDBObjectStore.prototype.put = put
    await browser.pass(60_000)
    expect(workspace.status().device).toEqual({ kind: 'kept' })
    await workspace.close()
    const after = open(browser.tab())
    await browser.pass(500)
    expect(titles(after)).toEqual(['Jury'])
  })

  it('shows last time’s picture before it has read the documents, and lets nobody write on it', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const tab = browser.tab()
    const before = open(tab)
    await browser.pass(500)
    createPostCommands(before).create({ title: 'Jury', at: '2026-10-22T11:30' })
    await browser.pass(6_000)
    tab.kill()

    const next = browser.tab()
    const painted = Promise.withResolvers<void>()
    const slow = { ...next.environment, painted: () => painted.promise }
    const after = open({ ...next, environment: slow })
    await browser.pass(500)
    expect(after.ready()).toBe(true)
    expect(after.posts.onDay('2026-10-22')).toHaveLength(1)
    expect(after.readOnly()).toBe('opening')
    painted.resolve()
    await browser.pass(500)
    expect(after.readOnly()).toBeNull()
    expect(titles(after)).toEqual(['Jury'])
  })

  it('M7: undoes and redoes what was done', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    const workspace = open(browser.tab())
    await browser.pass(500)
    const commands = createPostCommands(workspace)
    const id = commands.create({ title: 'Jury', at: '2026-10-22T11:30' })
    if (!id) throw new Error('nothing was created')
    commands.moveToDay(id, '2026-10-23')
    expect(workspace.posts.onDay('2026-10-23')).toEqual([id])
    expect(await workspace.undo.undo()).toEqual({
      what: 'moved',
      direction: 'undone',
      records: [id],
      undone: 1,
      kept: 0,
    })
    expect(workspace.posts.onDay('2026-10-22')).toEqual([id])
    workspace.undo.redo()
    expect(workspace.posts.onDay('2026-10-23')).toEqual([id])
    commands.remove([id])
    expect(workspace.posts.bin()).toEqual([id])
    workspace.undo.undo()
    expect(workspace.posts.bin()).toEqual([])
  })
})

describe('two tabs of one browser', () => {
  it('show the same posts and the same number of changes that wait, without a network', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const left = open(browser.tab())
    await browser.pass(500)
    createPostCommands(left).create({ title: 'Before the second tab' })
    const right = open(browser.tab())
    await browser.pass(500)
    createPostCommands(left).create({ title: 'From the left' })
    createPostCommands(right).create({ title: 'From the right' })
    await browser.pass(500)
    const all = ['Before the second tab', 'From the left', 'From the right']
    expect(titles(left)).toEqual(all)
    expect(titles(right)).toEqual(all)
    expect(left.status()).toMatchObject({ waiting: 3 })
    expect(right.status()).toMatchObject({ waiting: 3 })
    relay.mend()
    await browser.pass(60_000)
    expect(left.status()).toMatchObject({ state: 'saved', waiting: 0 })
    expect(right.status()).toMatchObject({ state: 'saved', waiting: 0 })
    expect(postsIn(relay.docOf(CALENDAR)).size).toBe(3)
  })
})

describe('two tabs, one of which is loaded again', () => {
  it('count what waits alike, and once', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const left = open(browser.tab())
    await browser.pass(500)
    const right = open(browser.tab())
    await browser.pass(500)
    createPostCommands(left).create({ title: 'From the left' })
    createPostCommands(right).create({ title: 'From the right' })
    await browser.pass(500)
    await left.close()
    const again = open(browser.tab())
    const third = open(browser.tab())
    await browser.pass(500)
    createPostCommands(again).create({ title: 'From the left once more' })
    await browser.pass(500)
    for (const tab of [again, right, third]) expect(tab.status()).toMatchObject({ waiting: 3 })
    relay.mend()
    await browser.pass(60_000)
    for (const tab of [again, right, third])
      expect(tab.status()).toMatchObject({ state: 'saved', waiting: 0 })
    const later = open(browser.tab())
    await browser.pass(60_000)
    expect(later.status()).toMatchObject({ state: 'saved', waiting: 0 })
  })
})

describe('a tab that closes before its changes are confirmed', () => {
  it('leaves none behind that would wait for ever: another tab hears of them, by their own names', async () => {
    const relay = createFakeRelay()
    relay.cut()
    const browser = createFakeBrowser(relay)
    const left = open(browser.tab())
    const right = open(browser.tab())
    await browser.pass(500)
    createPostCommands(left).create({ title: 'From the left' })
    await browser.pass(500)
    await left.close()
    relay.mend()
    await browser.pass(60_000)
    expect(right.status()).toMatchObject({ state: 'saved', waiting: 0 })
    await right.close()
    relay.cut()
    const later = open(browser.tab())
    await browser.pass(5_000)
    expect(titles(later)).toEqual(['From the left'])
    expect(later.status()).toMatchObject({ waiting: 0 })
  })
})

describe('two people', () => {
  it('see each other’s posts, and neither loses what was done while apart', async () => {
    const relay = createFakeRelay()
    const camilles = createFakeBrowser(relay)
    const workspace = open(camilles.tab())
    await camilles.pass(1_000)
    const id = createPostCommands(workspace).create({ title: 'Jury' })
    await camilles.pass(1_000)
    if (!id) throw new Error('nothing was created')

    globalThis.indexedDB = new IDBFactory()
    const theos = createFakeBrowser(relay)
    const theo = open(theos.tab(), 'Théo')
    await theos.pass(1_000)
    expect(titles(theo)).toEqual(['Jury'])

    relay.cut()
    createPostCommands(theo).change(id, { status: 'review' })
    createPostCommands(workspace).change(id, { title: 'Le jury délibère' })
    await theos.pass(1_000)
    relay.mend()
    await theos.pass(60_000)
    await camilles.pass(60_000)
    await theos.pass(1_000)
    for (const one of [workspace, theo]) {
      expect(one.posts.get(id)).toMatchObject({ title: 'Le jury délibère', status: 'review' })
    }
  })

  it('M6: an older Ruche that meets a newer document reads and does not write', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    const workspace = open(browser.tab())
    await browser.pass(1_000)
    const body = workspace.write.newPosts().doc
    body?.transact(() => body.getMap('meta').set('minWriter', 99))
    await browser.pass(1_000)
    expect(workspace.readOnly()).toBe('client-too-old')
    expect(workspace.status().state).toBe('client-too-old')
    expect(createPostCommands(workspace).create({ title: 'Jury' })).toBeNull()
  })

  it('R2: an access taken away is said, and what was not sent stays here', async () => {
    const relay = createFakeRelay()
    const browser = createFakeBrowser(relay)
    relay.refuseWith(4403)
    const workspace = open(browser.tab())
    await browser.pass(1_000)
    createPostCommands(workspace).create({ title: 'Jury' })
    await browser.pass(1_000)
    expect(workspace.status()).toMatchObject({ state: 'access-removed', waiting: 1 })
    expect(titles(workspace)).toEqual(['Jury'])
  })
})
