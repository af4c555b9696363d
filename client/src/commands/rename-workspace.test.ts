import { expect, test } from 'vitest'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser, type FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Role } from '#shared/access/roles.ts'
import { renameWorkspace } from './rename-workspace.ts'

function enter(browser: FakeBrowser, id: string, role: Role) {
  return enterWorkspace(browser, { id, name: id, role })
}

test('a new name is everybody’s, an empty one is none, and who may only read gives none', async () => {
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
