import { deleteStore } from '#client/workspace/device/device.ts'
import { removeLastWords } from '#client/workspace/device/last-words.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { overtakenKey, REMINDER_KEYS } from '#client/workspace/notices/reminder-keys.ts'
import { LAST_WORKSPACE } from '#client/workspace/session/last-workspace.ts'
import { forgetLost, lostWorkspaces } from '#client/workspace/session/lost-workspaces.ts'
import { forgetSession, keptSession } from '#client/workspace/session/session.ts'

type Means = Pick<Environment, 'channel' | 'smallStorage' | 'storage'>

const CHANNEL = 'ruche-device'

/** Removes what this device keeps of a workspace, its database too; whoever has it open here closes it first. */
export async function forgetWorkspace(workspace: string, environment: Means): Promise<void> {
  await erase(workspace, environment)
  await forgetLost(workspace)
  const channel = environment.channel(CHANNEL)
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

/**
 * Another tab has forgotten this workspace: calls `close`, erases what closing may have written, and calls `done`. The
 * result stops listening.
 */
export function onForgotten(
  workspace: string,
  environment: Means,
  then: { readonly close: () => Promise<void>; readonly done: () => void },
): () => void {
  const channel = environment.channel(CHANNEL)
  if (!channel) return () => {}
  channel.onmessage = async ({ data }: MessageEvent<string>) => {
    if (data !== workspace) return
    await then.close()
    await erase(workspace, environment)
    then.done()
  }
  return () => channel.close()
}

async function erase(workspace: string, { smallStorage, storage }: Means): Promise<void> {
  removeLastWords(workspace, smallStorage)
  smallStorage?.removeItem(overtakenKey(workspace))
  if (smallStorage?.getItem(LAST_WORKSPACE) === workspace) smallStorage.removeItem(LAST_WORKSPACE)
  await deleteStore(workspace).catch(() => {})
  // On the device since the app is; where it cannot be read, nothing was ever attached here.
  const files = await import('#client/workspace/media/forget-files.ts').catch(() => null)
  await files?.forgetFiles(workspace, storage)
}
