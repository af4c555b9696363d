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
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { WorkspaceContext } from '#client/workspace/context.ts'
import type { Opening } from '#client/workspace/session.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { useApp } from './app-context.tsx'
import { ErrorPage, MissingPage } from './ErrorScreen.tsx'
import { NotFoundGate, SignedOutGate, UnreachableGate } from './gate/gates.tsx'
import { PostOverlay } from './PostOverlay.tsx'
import { Shell } from './shell/Shell.tsx'
import { UntilLoaded } from './UntilLoaded.tsx'

export type OpenWorkspace = (id: string) => Promise<Opening>

/** Opens the workspace that the address names, and puts the frame around its pages. */
export function WorkspaceFrame(props: {
  readonly open: OpenWorkspace
  readonly children?: JSX.Element
}) {
  const params = useParams<{ workspace: string }>()
  const location = useLocation()
  const words = useWords()
  const [opening, setOpening] = createSignal<Opening | null>(null)
  // No resource: it would suspend the frame, and hold back every effect below it, until the workspace is open.
  const load = async (id: string) => {
    setOpening(null)
    const result = await props.open(id)
    if (id === params.workspace) setOpening(result)
    else if (result.kind === 'open') await result.workspace.close()
  }
  createEffect(on(() => params.workspace, load))
  const workspace = () => {
    const state = opening()
    return state?.kind === 'open' ? state.workspace : undefined
  }
  return (
    <Switch fallback={<ProgressBar label={words().common.loading} />}>
      <Match when={workspace()} keyed>
        {(open) => <OpenWorkspaceFrame workspace={open}>{props.children}</OpenWorkspaceFrame>}
      </Match>
      <Match when={opening()?.kind === 'signed-out'}>
        <SignedOutGate
          title={words().errors.signedOutTitle}
          detail={`${words().errors.signedOutKept} ${words().errors.welcomeNoSession}`}
          to={location.pathname}
          onBack={() => load(params.workspace)}
        />
      </Match>
      <Match when={opening()?.kind === 'unreachable'}>
        <UnreachableGate onRetry={() => void load(params.workspace)} />
      </Match>
      <Match when={opening()?.kind === 'unknown'}>
        <NotFoundGate />
      </Match>
    </Switch>
  )
}

function OpenWorkspaceFrame(props: {
  readonly workspace: Workspace
  readonly children: JSX.Element
}) {
  const { updates } = useApp()
  const words = useWords()
  const location = useLocation()
  const failed = (error: unknown, reset: () => void) => {
    // Another page may well open.
    createEffect(on(() => location.pathname, reset, { defer: true }))
    return <ErrorPage error={error} />
  }
  onCleanup(() => void props.workspace.close())
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
