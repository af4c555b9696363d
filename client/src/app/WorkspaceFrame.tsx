import { useLocation, useParams } from '@solidjs/router'
import {
  createEffect,
  createSignal,
  ErrorBoundary,
  type JSX,
  Match,
  on,
  onCleanup,
  Suspense,
  Switch,
} from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyPart } from '#client/i18n/lazy-part.tsx'
import { UntilLoaded } from '#client/i18n/UntilLoaded.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { WorkspaceContext } from '#client/workspace/context.ts'
import { LAST_WORKSPACE } from '#client/workspace/session/last-workspace.ts'
import { onForgotten } from '#client/workspace/session/on-forgotten.ts'
import type { Opening } from '#client/workspace/session/session.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Role } from '#shared/access/roles.ts'
import { useAccess } from './access/use-access.ts'
import { useRoleSentence } from './access/use-role-sentence.ts'
import { useApp } from './app-context.tsx'
import { ErrorPage, MissingPage } from './ErrorScreen.tsx'
import { NoWayIn } from './gate/no-way-in.ts'
import { PostOverlay } from './PostOverlay.tsx'
import { Shell } from './shell/Shell.tsx'

const LostPage = lazyPart(async () => (await import('./gate/pages.ts')).LostPage)

export type OpenWorkspace = (id: string) => Promise<Opening>

/** Opens the workspace that the address names, and puts the frame around its pages. */
export function WorkspaceFrame(props: {
  readonly open: OpenWorkspace
  readonly children?: JSX.Element
}) {
  const params = useParams<{ workspace: string }>()
  const location = useLocation()
  const { browser } = useApp()
  const words = useWords()
  const [opening, setOpening] = createSignal<Opening | null>(null)
  // No resource: it would suspend the frame, and hold back every effect below it, until the workspace is open.
  const load = async (id: string) => {
    const before = opening()
    setOpening(null)
    // The same device is read again: what it is still writing comes first.
    if (before && 'workspace' in before) await before.workspace.close()
    const result = await props.open(id)
    if (result.kind === 'open') browser.memory.set(LAST_WORKSPACE, id)
    if (id === params.workspace) setOpening(result)
    else if ('workspace' in result) await result.workspace.close()
  }
  createEffect(on(() => params.workspace, load))
  onCleanup(() => {
    const last = opening()
    if (last && 'workspace' in last) void last.workspace.close()
  })
  const sayRole = useRoleSentence()
  const accessChanged = async (was: Role, role: Role | null) => {
    await load(params.workspace)
    if (role !== null) await sayRole(was, role)
  }
  const lost = () => {
    const state = opening()
    return state?.kind === 'lost' ? state : undefined
  }
  const barred = () => {
    const state = opening()
    return state && !('workspace' in state) ? state : undefined
  }
  const workspace = () => {
    const state = opening()
    return state?.kind === 'open' ? state.workspace : undefined
  }
  return (
    <Switch fallback={<ProgressBar label={words().common.loading} />}>
      <Match when={workspace()} keyed>
        {(open) => (
          <OpenWorkspaceFrame
            workspace={open}
            onAccess={(role) => void accessChanged(open.me.role, role)}
            onForgotten={browser.reload}
          >
            {props.children}
          </OpenWorkspaceFrame>
        )}
      </Match>
      <Match when={lost()} keyed>
        {({ workspace, lost }) => (
          <LostPage
            workspace={workspace}
            lost={lost}
            onRestored={() => void load(params.workspace)}
          />
        )}
      </Match>
      <Match when={barred()}>
        {(why) => (
          <NoWayIn
            why={why()}
            at="workspace"
            to={location.pathname}
            onBack={() => load(params.workspace)}
            onRetry={() => void load(params.workspace)}
          />
        )}
      </Match>
    </Switch>
  )
}

function OpenWorkspaceFrame(props: {
  readonly workspace: Workspace
  /** The role is another, or there is none any more. */
  readonly onAccess: (role: Role | null) => void
  /** Another tab has erased the workspace from this device. */
  readonly onForgotten: () => void
  readonly children: JSX.Element
}) {
  const { environment, toasts, updates } = useApp()
  const words = useWords()
  const location = useLocation()
  const failed = (error: unknown, reset: () => void) => {
    // Another page may well open.
    createEffect(on(() => location.pathname, reset, { defer: true }))
    return <ErrorPage error={error} />
  }
  // What a toast offers to undo was done here, and is not to be undone from elsewhere.
  onCleanup(() => {
    for (const { id } of toasts.shown()) toasts.dismiss(id)
  })
  useAccess(props.workspace, (role) => props.onAccess(role))
  onCleanup(
    onForgotten(props.workspace.id, environment, {
      close: props.workspace.close,
      done: props.onForgotten,
    }),
  )
  onCleanup(
    updates.guard(async () => {
      await props.workspace.flush()
      return props.workspace.status().device.kind !== 'failing'
    }),
  )
  return (
    <WorkspaceContext.Provider value={props.workspace}>
      <Shell>
        <ErrorBoundary fallback={(error: unknown, reset) => failed(error, reset)}>
          <Suspense fallback={<ProgressBar label={words().common.loading} />}>
            <UntilLoaded instead={(retry) => <MissingPage onRetry={retry} />}>
              {props.children}
            </UntilLoaded>
            <PostOverlay />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </WorkspaceContext.Provider>
  )
}
