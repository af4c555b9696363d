import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createRoot } from 'solid-js'
import { beforeEach, describe, expect, test } from 'vitest'
import { createPostCommands } from '#client/commands/posts.ts'
import { openFileStore } from '#client/workspace/media/file-store.ts'
import { openMediaDatabase } from '#client/workspace/media/media-database.ts'
import { unsentFiles } from '#client/workspace/media/unsent-files.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay, type FakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { mediaIn } from '#shared/documents/calendar.ts'
import { attach } from '#shared/domain/attachment-actions.ts'
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

async function attachTo(workspace: Workspace, post: string, content: Blob): Promise<void> {
  const hash = 'a'.repeat(64)
  const posts = workspace.write.homeOf(post)
  if (!posts?.doc) throw new Error('The post is nowhere')
  const draft = { hash, name: 'affiche.png', type: 'image/png', size: content.size } as const
  const alone = { width: null, height: null, alt: 'Affiche verte' }
  attach(mediaIn(posts.doc), post, [{ ...draft, ...alone }], workspace.write.author())
  const database = openMediaDatabase(workspace.id)
  const store = await openFileStore(workspace.id, null, database.store)
  await store.put(hash, content)
  const waiting = { hash, kind: 'calendar', of: null, bytes: content.size, since: 0 } as const
  await database.putWaiting({ ...waiting, upload: null, problem: null })
}

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

/** @param picture whose bytes the relay did not take before its post was out of reach */
async function lose(
  unsent: readonly string[],
  erasesItself = false,
  picture: Blob | null = null,
): Promise<LostView> {
  const before = await open(false)
  const post = createPostCommands(before).create({ title: 'Depuis longtemps sur le relais' })
  if (picture) await attachTo(before, post ?? '', picture)
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
      files: () => unsentFiles(workspace.id, null),
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

test('a picture that the relay never had is counted, asked about, and taken along with its post', async () => {
  const view = await lose([], true, new Blob(['the bytes of a picture']))
  expect([view.unsent(), forgotten]).toEqual([1, 0])
  await view.erase()
  expect([view.asking(), forgotten]).toEqual([true, 0])
  await view.exportUnsent()
  expect(saved[0]?.name).toBe('ruche-reseau-tremplin-2026-10-15.zip')
  // Stored as they are: what is in the archive can be read in it.
  const archive = await saved[0]?.content.text()
  expect(archive).toContain('media/affiche.png')
  expect(archive).toContain('the bytes of a picture')
  expect(archive).toContain('Depuis longtemps sur le relais')
  expect(archive).toContain('Affiche verte')
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
