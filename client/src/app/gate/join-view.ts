import { type Accessor, createSignal } from 'solid-js'
import type { Session } from '#client/workspace/session/session.ts'
import type { Browser } from '../browser.ts'
import { type GoneReason, join, type LinkProblem, lookAt, type Offer } from './join.ts'
import { type NameProblem, nameProblem } from './names.ts'

/** Where somebody stands who opened a link. */
export type JoinStep =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'gone'; readonly why: GoneReason; readonly contact: string | null }
  | { readonly kind: 'offered'; readonly offer: Offer }
  /** This device keeps the work of somebody else, which must not be mixed with theirs. */
  | { readonly kind: 'occupied'; readonly by: string }

export type JoinFailure = Exclude<LinkProblem['kind'], 'gone'>

export interface JoinView {
  readonly step: Accessor<JoinStep>
  readonly failure: Accessor<JoinFailure | null>
  readonly sending: Accessor<boolean>
  readonly name: Accessor<string>
  setName(name: string): void
  /** Told once somebody has tried to join without a right one. */
  readonly nameProblem: Accessor<NameProblem | null>
  /** Whether there is a name to ask for: not for somebody whom the relay knows already. */
  readonly asksName: Accessor<boolean>
  look(): Promise<void>
  join(): Promise<void>
  /** Erases what this device keeps of somebody else, and goes on. */
  forgetAndGoOn(): Promise<void>
}

export function createJoinView(means: {
  readonly browser: Pick<Browser, 'fetch'>
  /** Null when the link was cut off. */
  readonly secret: string | null
  keptWork(): Promise<Session | null>
  forgetDevice(): Promise<void>
  enter(workspace: string | null): Promise<void>
}): JoinView {
  const { browser, secret } = means
  const [step, setStep] = createSignal<JoinStep>(
    secret === null ? { kind: 'incomplete' } : { kind: 'looking' },
  )
  const [failure, setFailure] = createSignal<JoinFailure | null>(null)
  const [sending, setSending] = createSignal(false)
  const [name, setName] = createSignal('')
  const [tried, setTried] = createSignal(false)

  const asksName = () => {
    const now = step()
    return now.kind === 'offered' && now.offer.kind === 'invitation' && now.offer.you === null
  }
  const fail = (problem: LinkProblem): void => {
    if (problem.kind === 'gone') setStep(problem)
    else setFailure(problem.kind)
  }
  const once = async (act: (secret: string) => Promise<void>): Promise<void> => {
    if (secret === null || sending()) return
    setSending(true)
    setFailure(null)
    await act(secret)
    setSending(false)
  }
  const send = async (link: string, as: string | null): Promise<void> => {
    const outcome = await join(browser, link, as)
    if (outcome.kind === 'joined') await means.enter(outcome.workspace)
    else fail(outcome)
  }
  const look = () =>
    once(async (link) => {
      const offer = await lookAt(browser, link)
      if (offer.kind !== 'invitation' && offer.kind !== 'device') return fail(offer)
      const kept = await means.keptWork()
      const person = offer.kind === 'device' ? offer.person : offer.you
      if (kept && kept.workspaces.length > 0 && kept.person.id !== person?.id)
        setStep({ kind: 'occupied', by: kept.person.name })
      else if (offer.kind === 'invitation' && offer.member) await send(link, null)
      else setStep({ kind: 'offered', offer })
    })

  return {
    step,
    failure,
    sending,
    name,
    setName,
    asksName,
    nameProblem: () => (tried() ? nameProblem(name()) : null),
    look,
    async join() {
      setTried(true)
      const asked = asksName()
      if (asked && nameProblem(name()) !== null) return
      await once((link) => send(link, asked ? name() : null))
    },
    async forgetAndGoOn() {
      await means.forgetDevice()
      await look()
    },
  }
}
