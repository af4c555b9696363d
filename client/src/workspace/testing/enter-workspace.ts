import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openWorkspace } from '#client/workspace/open-workspace.ts'
import type { FakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import type { Me, Workspace } from '#client/workspace/workspace.ts'

/** Somebody opens their team's workspace on a device of their own, which holds nothing yet; half a second later they are in. */
export async function enterWorkspace(browser: FakeBrowser, me: Me): Promise<Workspace> {
  globalThis.indexedDB = new IDBFactory()
  const tab = browser.tab()
  tab.role(me.role)
  const workspace = openWorkspace({
    id: 'workspaceaaaaa',
    me,
    defaults: { name: 'Réseau Tremplin', timeZone: 'Europe/Paris', locale: 'fr' },
    // Nobody else is on this device.
    environment: { ...tab.environment, channel: () => null },
  })
  await browser.pass(500)
  return workspace
}
