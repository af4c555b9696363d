import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import type { LimitName } from '#shared/domain/networks/limits.ts'
import { isLimit, limitKey } from '#shared/domain/networks/own-limits.ts'

export function maySetLimits(workspace: Workspace): boolean {
  return workspace.readOnly() === null && may(workspace.me.role, 'change limits')
}

/** For everybody in the workspace; null: the usual one again. What is no limit changes nothing. */
export function setLimit(
  workspace: Workspace,
  channel: string,
  name: LimitName,
  value: number | null,
): void {
  const { settings } = workspace.write
  const key = limitKey(channel, name)
  if (!maySetLimits(workspace) || (value !== null && !isLimit(value))) return
  if (settings.get(key) === (value ?? undefined)) return
  workspace.write.transact(settings, () => {
    if (value === null) settings.delete(key)
    else settings.set(key, value)
  })
}
