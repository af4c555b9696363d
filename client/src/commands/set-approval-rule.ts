import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import type { DATE_BOUND, OWN_ALLOWED } from '#shared/domain/approval/rules.ts'

export type ApprovalRule = typeof OWN_ALLOWED | typeof DATE_BOUND

export function maySetApprovalRules(workspace: Workspace): boolean {
  return workspace.readOnly() === null && may(workspace.me.role, 'set approval rules')
}

/** For everybody in the workspace, and for the approvals that were given, too. */
export function setApprovalRule(workspace: Workspace, rule: ApprovalRule, value: boolean): void {
  const { settings } = workspace.write
  if (!maySetApprovalRules(workspace) || settings.get(rule) === value) return
  workspace.write.transact(settings, () => settings.set(rule, value))
}
