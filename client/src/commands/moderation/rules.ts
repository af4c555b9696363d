import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'

/** Whether this person says how the team moderates. Reactive. */
export function maySetModerationRules(workspace: Workspace): boolean {
  return workspace.mayName() && may(workspace.me.role, 'set moderation rules')
}
