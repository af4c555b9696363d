import type { Environment } from '#client/workspace/environment.ts'
import { forgetWorkspace } from '#client/workspace/session/forget.ts'
import { lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { openKnownWorkspace } from '#client/workspace/session/session.ts'
import { countUnsent } from '#client/workspace/status/unsent-count.ts'
import type { Workspace } from '#client/workspace/workspace.ts'

/** Reads everything that this device keeps of it: whether all of that could be read, and is on the relay, too. */
export async function isAllSent(workspace: Workspace): Promise<boolean> {
  await workspace.lookEverywhere()
  const { waiting, device } = workspace.status()
  if (waiting > 0 || device.kind === 'failing') return false
  // Also of documents that nothing leads to.
  return (await countUnsent(workspace.id)) === 0
}

/** Erases what was lost with this device and is on the relay as a whole; `except` is open here. */
export async function forgetSent(environment: Environment, except: string | null): Promise<void> {
  for (const { known, ending } of await lostWorkspaces()) {
    if (ending.why !== 'device-removed' || known.id === except) continue
    const opening = await openKnownWorkspace(known.id, environment)
    if (!('workspace' in opening)) continue
    const { workspace } = opening
    const isSent = opening.kind === 'lost' && (await isAllSent(workspace))
    await workspace.close()
    if (isSent) await forgetWorkspace(known.id, environment)
  }
}
