import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Environment } from '#client/workspace/environment.ts'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import type { FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import type { Me, Workspace } from '#client/workspace/workspace.ts'

/**
 * Somebody opens their team's workspace on a device of their own, which holds nothing yet; half a second later they are in.
 *
 * @param own what their browser lends otherwise than others do
 */
export async function enterWorkspace(
  browser: FakeBrowser,
  me: Me,
  own: Partial<Environment> = {},
): Promise<Workspace> {
  globalThis.indexedDB = new IDBFactory()
  return comeBackTo(browser, me, own)
}

/** They open it again, on the device that has kept it. */
export async function comeBackTo(
  browser: FakeBrowser,
  me: Me,
  own: Partial<Environment> = {},
): Promise<Workspace> {
  const tab = browser.tab()
  tab.role(me.role)
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me,
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    // Nobody else is on this device.
    environment: { ...tab.environment, channel: () => null, ...own },
  })
  await browser.pass(500)
  return workspace
}
