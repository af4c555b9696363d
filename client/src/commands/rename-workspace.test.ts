import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Role } from '#shared/access/roles.ts'
import { renameWorkspace } from './rename-workspace.ts'

async function enter(browser: ReturnType<typeof createFakeBrowser>, id: string, role: Role) {
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me: { id, name: id, role },
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    environment: browser.tab().environment,
  })
  await browser.pass(500)
  return workspace
}

test('a new name is everybody’s, an empty one is none, and who may only read gives none', async () => {
  globalThis.indexedDB = new IDBFactory()
  const browser = createFakeBrowser(createFakeRelay())
  const owner = await enter(browser, 'camille', 'owner')
  const guest = await enter(browser, 'guest', 'guest')
  renameWorkspace(owner, '  Réseau Tremplin Ouest ')
  await browser.pass(500)
  expect(guest.settings().name).toBe('Réseau Tremplin Ouest')
  renameWorkspace(owner, ' ')
  renameWorkspace(guest, 'À moi')
  await browser.pass(500)
  expect([owner.settings().name, guest.settings().name]).toEqual([
    'Réseau Tremplin Ouest',
    'Réseau Tremplin Ouest',
  ])
  await Promise.all([owner.close(), guest.close()])
})
