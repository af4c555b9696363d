import { Navigate, useLocation } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { LAST_WORKSPACE } from '#client/workspace/session/last-workspace.ts'
import {
  keptSession,
  type NobodyHere,
  refreshSession,
  type Session,
  type SessionState,
} from '#client/workspace/session/session.ts'
import { NoWayIn } from './no-way-in.ts'
import { setupCodeIn } from './setup-code.ts'

/** `/`: on to the workspace this device knows, to setting up, or to what can be done about neither. */
export function HomePage() {
  const { browser, environment } = useApp()
  const location = useLocation()
  // A link opened in a tab that shows this page already changes nothing else.
  const setup = () => setupCodeIn(location.hash)
  const [state, setState] = createSignal<SessionState | null>(null)
  const look = async () => {
    const session = await keptSession()
    const known = session !== null && session.workspaces.length > 0
    setState(known ? { kind: 'signed-in', session } : await refreshSession(environment))
  }
  if (setup() === null) void look()
  const home = () => {
    const known = state()
    if (known?.kind !== 'signed-in') return undefined
    const { workspaces } = known.session
    const last = browser.memory.get(LAST_WORKSPACE)
    const open = workspaces.filter(({ deletedAt }) => deletedAt === undefined)
    return open.find(({ id }) => id === last) ?? open[0] ?? workspaces[0]
  }
  const nobody = (): NobodyHere | undefined => {
    const known = state()
    if (known === null || home()) return undefined
    return known.kind === 'signed-in' ? { kind: 'signed-out' } : known
  }
  const goOn = (session: Session) => void setState({ kind: 'signed-in', session })
  return (
    <Show when={setup() === null} fallback={<Navigate href={`/setup${location.hash}`} />}>
      <Switch>
        <Match when={home()}>
          {(workspace) => <Navigate href={`/w/${workspace().id}/calendar`} />}
        </Match>
        <Match when={nobody()}>
          {(why) => <NoWayIn why={why()} at="home" onBack={goOn} onRetry={() => void look()} />}
        </Match>
      </Switch>
    </Show>
  )
}
