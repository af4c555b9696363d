import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { openDevice } from '#client/workspace/device/device.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import {
  createFakeBrowser,
  type FakeBrowser,
  type FakeTab,
} from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { postsIn } from '#shared/documents/calendar.ts'

const WORKSPACE = 'workspaceaaaaa'

let relay: FakeRelay
let browser: FakeBrowser
let tab: FakeTab

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  tab = browser.tab()
})

async function open(role: Role): Promise<Workspace> {
  const workspace = openWorkspace({
    id: WORKSPACE,
    me: { id: 'ines', name: 'Inès', role },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: tab.environment,
  })
  await browser.pass(500)
  return workspace
}

const onRelay = () => postsIn(relay.docOf('calendar-2026')).size

describe('somebody whose role is taken down', () => {
  test('while online is told on the socket, before anything that was sent under the new role is called kept', async () => {
    tab.role('editor')
    const workspace = await open('editor')
    expect(workspace.roleTold()).toBe('editor')
    tab.role('moderator')
    // In this very moment the device still believes that it may write.
    createPostCommands(workspace).create({ title: 'Un instant trop tard' })
    await browser.pass(2_000)
    expect(workspace.roleTold()).toBe('moderator')
    expect(onRelay()).toBe(0)
    expect(workspace.status()).toMatchObject({ state: 'refused', waiting: 1 })
    await workspace.close()
  })

  test('R11: while offline with unsent work keeps it, and never calls it saved', async () => {
    const before = await open('editor')
    relay.cut()
    createPostCommands(before).create({ title: 'Écrit sans réseau' })
    await browser.pass(1_000)
    tab.role('moderator')
    relay.mend()
    await browser.pass(20_000)
    expect(before.status()).toMatchObject({ state: 'refused', waiting: 1 })
    await before.close()

    const after = await open('moderator')
    expect(after.status()).toMatchObject({ state: 'refused', waiting: 1 })
    expect([...after.posts.all()].map(({ title }) => title)).toEqual(['Écrit sans réseau'])
    expect(onRelay()).toBe(0)
    await after.close()
  })

  test('may give up what was refused, and then sees what the team sees', async () => {
    const before = await open('editor')
    createPostCommands(before).create({ title: 'Sur le relais' })
    await browser.pass(1_000)
    relay.cut()
    createPostCommands(before).create({ title: 'Écrit sans réseau' })
    await browser.pass(1_000)
    await before.close()
    relay.mend()
    tab.role('moderator')
    const refused = await open('moderator')
    expect(refused.status().refused).toBe(1)
    await refused.dropRefused()
    const after = await open('moderator')
    await browser.pass(1_000)
    expect(after.status()).toMatchObject({ state: 'saved', waiting: 0, refused: 0 })
    expect([...after.posts.all()].map(({ title }) => title)).toEqual(['Sur le relais'])
    await after.close()
  })

  test('and given back sends what had waited', async () => {
    const before = await open('editor')
    relay.cut()
    createPostCommands(before).create({ title: 'Écrit sans réseau' })
    await browser.pass(1_000)
    await before.close()
    relay.mend()
    tab.role('moderator')
    await (await open('moderator')).close()
    tab.role('editor')
    const again = await open('editor')
    await browser.pass(1_000)
    expect(again.status()).toMatchObject({ state: 'saved', waiting: 0 })
    expect(onRelay()).toBe(1)
    await again.close()
  })
})

test('what a new role may not read goes from the device, and the rest stays', async () => {
  await (await open('moderator')).close()
  const device = openDevice(WORKSPACE, tab.environment.after)
  const update = new Uint8Array([1, 1, 7, 0, 4, 1, 1, 116, 1, 97, 0])
  const batch = { updates: [update], unsent: [], confirmed: [], pointer: null }
  for (const name of ['moderation-2026', 'pulse-2026']) await device.keep(name, batch)
  const held = async (name: string) => {
    const stored = await device.load(name)
    return stored.ok && stored.value.tail.length > 0
  }
  await (await open('moderator')).close()
  expect(await held('moderation-2026')).toBe(true)
  await (await open('editor')).close()
  expect([await held('moderation-2026'), await held('pulse-2026')]).toEqual([false, true])
})

test('files of moderation go from the device of who may not read it any more, also those that wait', async () => {
  const before = await open('moderator')
  const [screenshot, waiting] = ['a'.repeat(64), 'b'.repeat(64)]
  for (const hash of [screenshot, waiting])
    await before.media()?.keep(hash, new Blob([hash]), 'moderation')
  await before.close()
  const after = await open('editor')
  await browser.pass(1_000)
  for (const hash of [screenshot, waiting]) expect(await after.media()?.here(hash)).toBeNull()
  expect(after.media()?.waiting()).toEqual([])
  await after.close()
})

test('after access was taken away nothing is told to the relay any more', async () => {
  const before = await open('editor')
  createPostCommands(before).create({ title: 'Portes ouvertes' })
  await browser.pass(1_000)
  await before.close()
  const asked = relay.received
  const workspace = openWorkspace({
    id: WORKSPACE,
    me: { id: 'ines', name: 'Inès', role: 'editor' },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: tab.environment,
    hereOnly: true,
  })
  await browser.pass(5_000)
  expect([...workspace.posts.all()]).toHaveLength(1)
  expect(workspace.status().state).toBe('access-removed')
  expect(relay.received).toBe(asked)
  await workspace.close()
})
