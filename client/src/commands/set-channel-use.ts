import { maySetLimits } from '#client/commands/set-limit.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { handleKey, readHandle, unusedKey } from '#shared/domain/channel-use.ts'

/** Whoever says what a channel takes says whether it is used, and how the team is called there. */
export const maySetChannelUse = maySetLimits

/** For everybody in the workspace. Posts that are on it stay on it. */
export function setChannelUsed(workspace: Workspace, channel: string, isUsed: boolean): void {
  set(workspace, unusedKey(channel), isUsed ? undefined : true)
}

/** Null: as nobody has said it. What is no handle changes nothing. */
export function setHandle(workspace: Workspace, channel: string, handle: string | null): void {
  const read = handle === null ? null : readHandle(handle)
  if (handle === null || read !== null) set(workspace, handleKey(channel), read ?? undefined)
}

function set(workspace: Workspace, key: string, value: string | true | undefined): void {
  const { settings } = workspace.write
  if (!maySetChannelUse(workspace) || settings.get(key) === value) return
  workspace.write.transact(settings, () => {
    if (value === undefined) settings.delete(key)
    else settings.set(key, value)
  })
}
