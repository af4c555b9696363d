import { useNavigate } from '@solidjs/router'
import { useApp } from '#client/app/app-context.tsx'
import { refreshSession } from '#client/workspace/session/session.ts'

/** Goes into a workspace that has just been created or joined; this device then knows it without a network too. */
export function useEnter(): (workspace: string | null) => Promise<void> {
  const { environment } = useApp()
  const navigate = useNavigate()
  return async (workspace) => {
    await refreshSession(environment)
    // Replaced, not pushed: "back" must not lead to a link that has been used.
    navigate(workspace === null ? '/' : `/w/${workspace}/calendar`, { replace: true })
  }
}
