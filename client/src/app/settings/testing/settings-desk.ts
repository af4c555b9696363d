import { createRoot } from 'solid-js'
import { enterWorkspace } from '#client/workspace/testing/enter-workspace.ts'
import { createFakeBrowser } from '#client/workspace/testing/fake-environment.ts'
import { createFakeRelay } from '#client/workspace/testing/fake-relay.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'

/** A workspace that people of any role enter, each on a device of their own, to look at one part of its settings. */
export interface SettingsDesk<View> {
  look(id: string, role: Role): Promise<View>
  /** Until what one of them did is with everybody. */
  settles(): Promise<void>
  /** In the order in which they came. */
  readonly entered: readonly Workspace[]
  close(): Promise<void>
}

export function openSettingsDesk<View>(
  createView: (workspace: Workspace) => View,
): SettingsDesk<View> {
  const browser = createFakeBrowser(createFakeRelay())
  const ends: (() => void)[] = []
  const entered: Workspace[] = []
  return {
    entered,
    settles: () => browser.pass(500),
    async look(id, role) {
      const workspace = await enterWorkspace(browser, { id, name: id, role })
      entered.push(workspace)
      return createRoot((end) => {
        ends.push(end)
        return createView(workspace)
      })
    },
    async close() {
      for (const end of ends) end()
      await Promise.all(entered.map((workspace) => workspace.close()))
    },
  }
}
