import { useNavigate, useSearchParams } from '@solidjs/router'
import { createSignal, onMount, Show } from 'solid-js'
import type { WayProblem } from '#client/app/account/outcome.ts'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { refreshSession, type Session } from '#client/workspace/session/session.ts'
import { ownPath } from '#shared/protocol/own-path.ts'
import { AlreadyHere } from '../AlreadyHere.tsx'
import { Gate } from '../Gate.tsx'
import { cameBack } from './came-back.ts'
import { WaysBack } from './WaysBack.tsx'

/**
 * `/sign-in?to=/w/…`: for whoever was signed out, and goes back there afterwards; and where one arrives from the
 * provider (`came=…`).
 */
export function SignInPage() {
  const { environment } = useApp()
  const words = useWords()
  const navigate = useNavigate()
  const [query] = useSearchParams<{ to?: string; came?: string }>()
  const came = cameBack(query.came)
  const [problem, setProblem] = createSignal<WayProblem | null>(
    came?.kind === 'failed' ? came.why : null,
  )
  const [arriving, setArriving] = createSignal(came?.kind === 'done')
  const to = () => ownPath(query.to)

  const goOn = ({ workspaces: [first] }: Session) =>
    navigate(to() ?? (first ? `/w/${first.id}/calendar` : '/'), { replace: true })
  onMount(async () => {
    if (!arriving()) return
    const state = await refreshSession(environment)
    if (state.kind === 'signed-in' && state.session.workspaces.length > 0) {
      return goOn(state.session)
    }
    setProblem(state.kind === 'signed-in' ? 'no-workspace' : 'unreachable')
    setArriving(false)
  })
  return (
    <Gate cells={1} title={words().account.backTitle} intro={words().account.backIntro}>
      <Show when={!arriving()} fallback={<ProgressBar label={words().account.busy} />}>
        <Show when={problem()}>
          <AlreadyHere />
        </Show>
        <WaysBack to={to()} cameWith={problem()} onBack={goOn} />
      </Show>
    </Gate>
  )
}
