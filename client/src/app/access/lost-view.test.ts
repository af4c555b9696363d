import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createRoot } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createLostView, type LostView } from './lost-view.ts'

let relay: FakeRelay
let browser: FakeBrowser
let saved: { name: string; content: Blob }[]
let forgotten: number

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  relay = createFakeRelay()
  browser = createFakeBrowser(relay)
  saved = []
  forgotten = 0
})

async function open(hereOnly: boolean): Promise<Workspace> {
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me: { id: 'ines', name: 'Inès', role: 'editor' },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: { ...browser.tab().environment, channel: () => null },
    hereOnly,
  })
  await browser.pass(500)
  return workspace
}

async function lose(unsent: readonly string[], erasesItself = false): Promise<LostView> {
  const before = await open(false)
  createPostCommands(before).create({ title: 'Depuis longtemps sur le relais' })
  await browser.pass(3_600_000)
  relay.cut()
  for (const title of unsent) createPostCommands(before).create({ title })
  await browser.pass(1_000)
  await before.close()
  const workspace = await open(true)
  const view = createRoot(() =>
    createLostView({
      workspace,
      now: () => Date.UTC(2026, 9, 15),
      download: (name, content) => void saved.push({ name, content }),
      erasesItself,
      forget: async () => {
        forgotten += 1
      },
    }),
  )
  await view.look()
  return view
}

test('only what was not sent is taken along, and then it may be erased', async () => {
  const view = await lose(['Écrit sans réseau', 'Et encore'])
  expect(view.unsent()).toBe(2)
  await view.exportUnsent()
  const file = await saved[0]?.content.text()
  expect(saved[0]?.name).toBe('ruche-reseau-tremplin-2026-10-15.json')
  expect(file).toContain('Écrit sans réseau')
  expect(file).not.toContain('Depuis longtemps sur le relais')
  await view.erase()
  expect([forgotten, view.erased()]).toEqual([1, true])
})

test('what was not taken along is asked about once more', async () => {
  const view = await lose(['Écrit sans réseau'])
  await view.erase()
  expect([view.asking(), forgotten]).toEqual([true, 0])
  view.keep()
  expect(view.asking()).toBe(false)
  await view.erase()
  await view.erase()
  expect(forgotten).toBe(1)
})

test('where nothing waits there is nothing to ask about', async () => {
  const view = await lose([])
  expect(view.unsent()).toBe(0)
  expect(view.erased()).toBe(false)
  await view.erase()
  expect([forgotten, view.erased()]).toEqual([1, true])
})

describe('on a device that was removed', () => {
  test('what is on the relay as a whole goes without a word', async () => {
    const view = await lose([], true)
    expect([forgotten, view.erased()]).toEqual([1, true])
  })

  test('what is nowhere else stays until it is taken along', async () => {
    const view = await lose(['Écrit sans réseau'], true)
    expect([view.unsent(), forgotten, view.erased()]).toEqual([1, 0, false])
    await view.exportUnsent()
    await view.erase()
    expect([forgotten, view.erased()]).toEqual([1, true])
  })
})
