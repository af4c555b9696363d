import { maySetLimits } from '#client/commands/set-limit.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { LONGEST_PATTERN, type UtmPart, utmKey } from '#shared/domain/tracked-link.ts'

/** For everybody in the workspace; by whoever may say what its accounts take. */
export function setUtm(workspace: Workspace, part: UtmPart, pattern: string): void {
  const { settings } = workspace.write
  const value = pattern.trim()
  if (!maySetLimits(workspace) || value.length > LONGEST_PATTERN) return
  if (settings.get(utmKey(part)) === value) return
  workspace.write.transact(settings, () => settings.set(utmKey(part), value))
}
