import { createContext, useContext } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'

export const WorkspaceContext = createContext<Workspace>()

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace() needs a <WorkspaceContext.Provider> above it')
  return workspace
}
