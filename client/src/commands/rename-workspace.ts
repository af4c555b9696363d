import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'

/** For everybody in it. An empty name, and one that it has already, changes nothing; neither does who may not write. */
export function renameWorkspace(workspace: Workspace, name: string): void {
  const { settings } = workspace.write
  const wanted = name.trim()
  if (wanted === '' || wanted === workspace.settings().name) return
  if (workspace.readOnly() === null && may(workspace.me.role, 'rename the workspace'))
    workspace.write.transact(settings, () => settings.set('name', wanted))
}
