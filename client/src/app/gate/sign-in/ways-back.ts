import { type Accessor, createSignal } from 'solid-js'
import type { Authenticator } from '#client/app/account/authenticator.ts'
import { writeOffer } from '#client/app/account/offer.ts'
import { leaveForProvider } from '#client/app/account/open-id.ts'
import type { WayOutcome, WayProblem } from '#client/app/account/outcome.ts'
import { comeBackWithPasskey, type NoPasskeys, noPasskeysAt } from '#client/app/account/passkeys.ts'
import { comeBackWithCode, type RelayWays, relayWays } from '#client/app/account/ways.ts'
import type { Browser } from '#client/app/browser.ts'
import type { Session, SessionState } from '#client/workspace/session.ts'

export type Way = 'passkey' | 'code' | 'provider'

export interface WaysBackView {
  /** Null until the relay has said what it has; `noPasskeys` says why there are none here. */
  readonly ways: Accessor<{
    readonly noPasskeys: NoPasskeys | null
    readonly provider: RelayWays['openId']
  } | null>
  readonly busy: Accessor<Way | null>
  readonly problem: Accessor<WayProblem | null>
  readonly asksCode: Accessor<boolean>
  askCode(): void
  readonly code: Accessor<string>
  setCode(code: string): void
  usePasskey(): Promise<void>
  useCode(): Promise<void>
  useProvider(): Promise<void>
}

export interface WaysBackParts {
  readonly browser: Pick<Browser, 'fetch' | 'leave' | 'memory'>
  readonly origin: string
  /** The path to go on to; null for wherever somebody is at home. */
  readonly to: () => string | null
  readonly authenticator: Authenticator
  /** Asks the relay who is signed in now, and keeps it. */
  readonly refreshSession: () => Promise<SessionState>
  readonly onBack: (session: Session) => void | Promise<void>
}

/** How somebody who was here before gets in again. */
export function createWaysBack(parts: WaysBackParts): WaysBackView {
  const { browser, origin, authenticator } = parts
  const [relay, setRelay] = createSignal<RelayWays | null>(null)
  void relayWays(browser).then(setRelay)
  const [busy, setBusy] = createSignal<Way | null>(null)
  const [problem, setProblem] = createSignal<WayProblem | null>(null)
  const [asksCode, setAsksCode] = createSignal(false)
  const [code, setCode] = createSignal('')

  const goOn = async (): Promise<void> => {
    const state = await parts.refreshSession()
    if (state.kind !== 'signed-in') setProblem('unreachable')
    else if (state.session.workspaces.length === 0) setProblem('no-workspace')
    else await parts.onBack(state.session)
  }

  const attempt = async (way: Way, act: () => Promise<WayOutcome>): Promise<boolean> => {
    if (busy() !== null) return false
    setBusy(way)
    setProblem(null)
    const outcome = await act()
    if (outcome.kind === 'failed') setProblem(outcome.why)
    else await goOn()
    setBusy(null)
    return outcome.kind === 'done'
  }

  return {
    ways() {
      const known = relay()
      if (known === null) return null
      const noPasskeys = noPasskeysAt(origin, known.passkeys, authenticator)
      return { noPasskeys, provider: known.openId }
    },
    busy,
    problem,
    asksCode,
    askCode() {
      setProblem(null)
      setAsksCode(true)
    },
    code,
    setCode(text) {
      setProblem(null)
      setCode(text)
    },
    async usePasskey() {
      await attempt('passkey', () => comeBackWithPasskey(browser, authenticator))
    },
    async useProvider() {
      if (busy() !== null) return
      setBusy('provider')
      setProblem(null)
      const to = parts.to()
      const outcome = await leaveForProvider(browser, to === null ? {} : { to })
      // When it worked, this page is about to go.
      if (outcome.kind === 'done') return
      setProblem(outcome.why)
      setBusy(null)
    },
    async useCode() {
      if (code().trim() === '') return void setProblem('code-missing')
      await attempt('code', async () => {
        const outcome = await comeBackWithCode(browser, code())
        // Before the frame opens, which is where another one is asked for.
        if (outcome.kind === 'done') writeOffer(browser.memory, 'again')
        return outcome
      })
    },
  }
}
