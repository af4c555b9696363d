import { type Accessor, createSignal } from 'solid-js'
import type { Browser } from '../browser.ts'
import type { Authenticator } from './authenticator.ts'
import { writeOffer } from './offer.ts'
import { leaveForProvider } from './open-id.ts'
import { outcomeOf, type WayOutcome, type WayProblem } from './outcome.ts'
import { addPasskey, type NoPasskeys, noPasskeysAt } from './passkeys.ts'
import {
  makeRecoveryCode,
  type OwnWays,
  ownWays,
  type RelayWays,
  relayWays,
  removePasskey,
  unlinkIdentity,
} from './ways.ts'

export interface Ways extends OwnWays {
  readonly noPasskeys: NoPasskeys | null
  readonly provider: RelayWays['openId']
}

export interface WaysView {
  /** Null until the relay has answered. */
  readonly ways: Accessor<Ways | null>
  readonly problem: Accessor<WayProblem | null>
  /** The browser is asking for a finger, a face or a PIN. */
  readonly adding: Accessor<boolean>
  addPasskey(): Promise<void>
  removePasskey(id: string): Promise<void>
  /** Just made, and shown until it is put away. */
  readonly code: Accessor<{ readonly text: string; readonly madeAt: number } | null>
  makeCode(): Promise<void>
  putCodeAway(): void
  /** Leaves for the provider, to come back linked. */
  link(): Promise<void>
  unlink(): Promise<void>
}

export interface WaysParts {
  readonly browser: Pick<Browser, 'fetch' | 'leave' | 'memory' | 'now'>
  readonly origin: string
  /** The path at which this stands. */
  readonly here: () => string
  readonly authenticator: Authenticator
  /** What a new passkey is called: kept by this browser's device, or by something beside it. */
  readonly names: () => { readonly here: string; readonly beside: string }
}

/** What somebody has made to come back with, and how they make more of it. */
export function createWaysView(parts: WaysParts): WaysView {
  const { browser, origin, authenticator } = parts
  const [ways, setWays] = createSignal<Ways | null>(null)
  const [problem, setProblem] = createSignal<WayProblem | null>(null)
  const [adding, setAdding] = createSignal(false)
  const [code, setCode] = createSignal<ReturnType<WaysView['code']>>(null)

  const look = async (): Promise<void> => {
    const [relay, own] = await Promise.all([relayWays(browser), ownWays(browser)])
    const outcome = outcomeOf(own)
    if (outcome.kind === 'failed') setProblem(outcome.why)
    if (!own.ok) return
    const noPasskeys = noPasskeysAt(origin, relay.passkeys, authenticator)
    setWays({ ...own.value, noPasskeys, provider: relay.openId })
  }
  void look()

  /** Who has made a way back is not asked to any more. */
  const settle = async (outcome: WayOutcome, made: boolean): Promise<void> => {
    setProblem(outcome.kind === 'failed' ? outcome.why : null)
    if (outcome.kind === 'failed') return
    if (made) writeOffer(browser.memory, 'settled')
    await look()
  }

  return {
    ways,
    problem,
    adding,
    async addPasskey() {
      if (adding()) return
      setAdding(true)
      setProblem(null)
      const outcome = await addPasskey(browser, authenticator, parts.names())
      setAdding(false)
      await settle(outcome, true)
    },
    async removePasskey(id) {
      await settle(await removePasskey(browser, id), false)
    },
    code,
    async makeCode() {
      const answer = await makeRecoveryCode(browser)
      if (answer.ok) setCode({ text: answer.value.code, madeAt: browser.now() })
      await settle(outcomeOf(answer), true)
    },
    putCodeAway: () => setCode(null),
    async link() {
      const outcome = await leaveForProvider(browser, { to: parts.here() })
      if (outcome.kind === 'failed') setProblem(outcome.why)
    },
    async unlink() {
      await settle(await unlinkIdentity(browser), false)
    },
  }
}
