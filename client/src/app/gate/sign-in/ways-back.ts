import { type Accessor, createSignal } from 'solid-js'
import type { Authenticator } from '#client/app/account/authenticator.ts'
import { type KeptFor, keptFor } from '#client/app/account/kept-for.ts'
import { writeOffer } from '#client/app/account/offer.ts'
import { leaveForProvider } from '#client/app/account/open-id.ts'
import type { WayOutcome, WayProblem } from '#client/app/account/outcome.ts'
import { comeBackWithPasskey, type NoPasskeys, noPasskeysAt } from '#client/app/account/passkeys.ts'
import { comeBackWithCode, type RelayWays, relayWays } from '#client/app/account/ways.ts'
import type { Browser } from '#client/app/browser.ts'
import type { Session, SessionState } from '#client/workspace/session/session.ts'

export type Way = 'passkey' | 'code' | 'provider'

export interface WaysBackView {
  /** Null until the relay has said what it has; `noPasskeys` says why there are none here. */
  readonly ways: Accessor<{
    readonly noPasskeys: NoPasskeys | null
    readonly provider: RelayWays['openId']
  } | null>
  readonly busy: Accessor<Way | null>
  readonly problem: Accessor<WayProblem | null>
  /** Whose work this device keeps, where that is what is in somebody's way. */
  readonly occupiedBy: Accessor<string | null>
  readonly asksCode: Accessor<boolean>
  askCode(): void
  readonly code: Accessor<string>
  setCode(code: string): void
  usePasskey(): Promise<void>
  useCode(): Promise<void>
  useProvider(): Promise<void>
  /** Erases what this device keeps of somebody else, and tries the same way again. */
  forgetAndGoOn(): Promise<void>
}

export interface WaysBackParts {
  readonly browser: Pick<Browser, 'fetch' | 'leave' | 'memory'>
  readonly origin: string
  /** The path to go on to; null for wherever somebody is at home. */
  readonly to: () => string | null
  readonly authenticator: Authenticator
  /** What went wrong where somebody has just come from, the provider. */
  readonly cameWith: WayProblem | null
  readonly keptWork: () => Promise<Session | null>
  readonly forgetDevice: () => Promise<void>
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
  const [occupiedBy, setOccupiedBy] = createSignal<string | null>(null)
  let tryAgain: () => Promise<void>
  const [asksCode, setAsksCode] = createSignal(false)
  const [code, setCode] = createSignal('')

  const goOn = async (): Promise<void> => {
    const state = await parts.refreshSession()
    if (state.kind !== 'signed-in') setProblem('unreachable')
    else if (state.session.workspaces.length === 0) setProblem('no-workspace')
    else await parts.onBack(state.session)
    setBusy(null)
  }

  const fail = async (why: WayProblem): Promise<void> => {
    setProblem(why)
    setBusy(null)
    if (why === 'someone-else') setOccupiedBy((await parts.keptWork())?.person.name ?? null)
  }

  const attempt = async (
    way: Way,
    act: (kept: KeptFor) => Promise<WayOutcome>,
    then: () => Promise<void> = goOn,
  ): Promise<void> => {
    if (busy() !== null) return
    setBusy(way)
    setProblem(null)
    setOccupiedBy(null)
    tryAgain = () => attempt(way, act, then)
    const outcome = await act(keptFor(await parts.keptWork()))
    if (outcome.kind === 'failed') await fail(outcome.why)
    else await then()
  }

  const useProvider = () =>
    attempt(
      'provider',
      (kept) => {
        const to = parts.to()
        return leaveForProvider(browser, { ...kept, ...(to !== null && { to }) })
      },
      // This page is about to go.
      async () => {},
    )
  tryAgain = useProvider
  if (parts.cameWith) void fail(parts.cameWith)

  return {
    ways() {
      const known = relay()
      if (known === null) return null
      const noPasskeys = noPasskeysAt(origin, known.passkeys, authenticator)
      return { noPasskeys, provider: known.openId }
    },
    busy,
    problem,
    occupiedBy,
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
      await attempt('passkey', (kept) => comeBackWithPasskey(browser, authenticator, kept))
    },
    useProvider,
    async forgetAndGoOn() {
      await parts.forgetDevice()
      await tryAgain()
    },
    async useCode() {
      if (code().trim() === '') return void setProblem('code-missing')
      await attempt('code', async (kept) => {
        const outcome = await comeBackWithCode(browser, code(), kept)
        // Before the frame opens, which is where another one is asked for.
        if (outcome.kind === 'done') writeOffer(browser.memory, 'again')
        return outcome
      })
    },
  }
}
