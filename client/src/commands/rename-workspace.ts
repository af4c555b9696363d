import type { Workspace } from '#client/workspace/workspace.ts'

/** For everybody in it. An empty name, and one that it has already, changes nothing; neither does who may not write. */
export function renameWorkspace(workspace: Workspace, name: string): void {
  const { settings } = workspace.write
  const wanted = name.trim()
  if (wanted === '' || wanted === workspace.settings().name) return
  if (workspace.readOnly() === null)
    workspace.write.transact(settings, () => settings.set('name', wanted))
}
