import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import { layInProse } from '#shared/domain/laid-in-prose.ts'
import type { AnswerLanguage } from '#shared/domain/moderation/answer.ts'
import { redressKey } from '#shared/domain/moderation/statement.ts'

/** Whether this person says how the team moderates. Reactive. */
export function maySetModerationRules(workspace: Workspace): boolean {
  return workspace.mayName() && may(workspace.me.role, 'set moderation rules')
}

/** Somebody is about to write how decisions are contested, where an older build left a line, or nothing. */
export function layInRedress(workspace: Workspace, language: AnswerLanguage): void {
  const { write } = workspace
  if (!maySetModerationRules(workspace)) return
  write.transact(write.settings, () => layInProse(write.settings, redressKey(language)))
}

/** For everybody in the workspace; `undefined`: as Ruche has it. Several are one change. */
export function setModerationRules(
  workspace: Workspace,
  values: Readonly<Record<string, Scalar | undefined>>,
): void {
  const { settings } = workspace.write
  const changed = Object.entries(values).filter(([key, value]) => settings.get(key) !== value)
  if (!maySetModerationRules(workspace) || changed.length === 0) return
  workspace.write.transact(settings, () => {
    for (const [key, value] of changed)
      if (value === undefined) settings.delete(key)
      else settings.set(key, value)
  })
}
