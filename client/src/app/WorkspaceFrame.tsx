import { useParams } from '@solidjs/router'
import { createResource, type JSX, Show } from 'solid-js'
import { WorkspaceContext } from '#client/workspace/context.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { Shell } from './shell/Shell.tsx'

export type OpenWorkspace = (id: string) => Promise<Workspace>

/** Opens the workspace that the address names, and puts the frame around its pages. */
export function WorkspaceFrame(props: {
  readonly open: OpenWorkspace
  readonly children?: JSX.Element
}) {
  const params = useParams<{ workspace: string }>()
  const [workspace] = createResource(
    () => params.workspace,
    (id) => props.open(id),
  )
  return (
    <Show when={workspace()}>
      {(open) => (
        <WorkspaceContext.Provider value={open()}>
          <Shell>{props.children}</Shell>
        </WorkspaceContext.Provider>
      )}
    </Show>
  )
}
