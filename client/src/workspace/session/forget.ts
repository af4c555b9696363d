import { removeBegunTexts } from '#client/workspace/begun/begun-texts.ts'
import { deleteStore } from '#client/workspace/device/device.ts'
import { removeLastWords } from '#client/workspace/device/last-words.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { overtakenKey, REMINDER_KEYS } from '#client/workspace/notices/reminder-keys.ts'
import { FORGETTING } from '#client/workspace/session/forgetting.ts'
import { LAST_WORKSPACE } from '#client/workspace/session/last-workspace.ts'
import { forgetLost, lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { forgetSession, keptSession } from '#client/workspace/session/session.ts'

type Means = Pick<Environment, 'channel' | 'smallStorage' | 'storage'>

/** Removes what this device keeps of a workspace, its database too; whoever has it open here closes it first. */
export async function forgetWorkspace(workspace: string, environment: Means): Promise<void> {
  await erase(workspace, environment)
  await forgetLost(workspace)
  const channel = environment.channel(FORGETTING)
  channel?.postMessage(workspace)
  channel?.close()
}

/** Everything of everybody's: this device then knows nobody. */
export async function forgetDevice(environment: Means): Promise<void> {
  const session = await keptSession()
  const lost = await lostWorkspaces()
  const all = [...(session?.workspaces ?? []), ...lost.map(({ known }) => known)]
  for (const { id } of all) await forgetWorkspace(id, environment)
  for (const key of Object.values(REMINDER_KEYS)) environment.smallStorage?.removeItem(key)
  await forgetSession()
}

/** What this device keeps of a workspace is gone, but for its mark among those that were lost. */
export async function erase(workspace: string, { smallStorage, storage }: Means): Promise<void> {
  removeLastWords(workspace, smallStorage)
  removeBegunTexts(workspace, smallStorage)
  smallStorage?.removeItem(overtakenKey(workspace))
  if (smallStorage?.getItem(LAST_WORKSPACE) === workspace) smallStorage.removeItem(LAST_WORKSPACE)
  await deleteStore(workspace).catch(() => {})
  // On the device since the app is; where it cannot be read, nothing was ever attached here.
  const files = await import('#client/workspace/media/forget-files.ts').catch(() => null)
  await files?.forgetFiles(workspace, storage)
}
