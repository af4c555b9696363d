import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { KeptLink } from '#shared/domain/events/live-link.ts'
import type { Answer, LinkProblem, LiveLink, LiveLinks } from './api.ts'

export interface LiveView {
  /** Null where there is none; undefined until the relay has answered. */
  readonly link: Accessor<LiveLink | null | undefined>
  /** Why the last thing asked was not done. */
  readonly problem: Accessor<LinkProblem | null>
  /** What is known of the link is from before the relay was lost. */
  readonly isBefore: Accessor<boolean>
  /** Looks now, and again when the line of the stage tells another number; where that tells none, every few seconds. */
  watch(): void
  /** Where the audience goes, for as long as the link is good. Null where there is none, or where this device never heard of it. */
  readonly address: Accessor<string | null>
  make(name: string): Promise<void>
  /** False when it was not done. */
  revoke(): Promise<boolean>
}

const LOOK_AGAIN_MS = 2_000
/** Who looks is told: asked is only how often it was opened, and whether another device has ended it. */
const SELDOM_MS = 60_000

export function createLiveView({
  links,
  kept,
  keep,
  viewers,
  after,
}: {
  readonly links: LiveLinks
  /** What the plan says of it. */
  readonly kept: Accessor<KeptLink | null>
  readonly keep: (link: KeptLink | null) => void
  /** As the line of the stage tells; null while that does not. */
  readonly viewers: Accessor<number | null>
  readonly after: Environment['after']
}): LiveView {
  const [asked, setAsked] = createSignal<LiveLink | null>()
  const [problem, setProblem] = createSignal<LinkProblem | null>(null)
  /** Of a plan in which nothing may be written, too, a link that was opened is shown as long as the page is. */
  const [made, setMade] = createSignal<KeptLink | null>(null)
  const [isBefore, setIsBefore] = createSignal(false)
  let cancel = (): void => {}
  let isOver = false
  let isWatching = false
  /** It looks within seconds anyway. */
  let isSoon = false
  onCleanup(() => {
    isOver = true
    cancel()
  })

  const link = () => {
    const [there, told] = [asked(), viewers()]
    return there && told !== null ? { ...there, viewers: told } : there
  }
  const taken = <Value>(answer: Answer<Value>): answer is Answer<Value> & { ok: true } => {
    setProblem(answer.ok ? null : answer.problem)
    return answer.ok
  }
  const look = async (): Promise<void> => {
    cancel()
    isSoon = true
    const answer = await links.find()
    if (isOver) return
    // What is known stays while the relay is away: the page says so of everything already.
    setIsBefore(!answer.ok)
    if (answer.ok) setAsked(answer.value)
    else if (asked() === undefined) setProblem(answer.problem)
    if (answer.ok && problem() === 'unreachable') setProblem(null)
    lookIn(answer.ok && viewers() !== null ? SELDOM_MS : LOOK_AGAIN_MS)
  }
  const lookIn = (ms: number): void => {
    cancel()
    isSoon = ms === LOOK_AGAIN_MS
    cancel = after(ms, () => void look())
  }
  createEffect(
    on(
      [viewers, kept],
      () => {
        if (isWatching && !isSoon) lookIn(LOOK_AGAIN_MS)
      },
      { defer: true },
    ),
  )
  return {
    link,
    problem,
    isBefore,
    address() {
      const there = link()
      const known = [kept(), made()].find((one) => one && (!there || one.id === there.id))
      // Before the relay has answered, and without it, what the plan says is most likely so.
      return known && there !== null ? links.addressOf(known) : null
    },
    watch() {
      isWatching = true
      void look()
    },
    async make(name) {
      const answer = await links.make(name)
      if (!taken(answer)) return
      setMade(answer.value)
      keep(answer.value)
      await look()
    },
    async revoke() {
      const there = link()
      if (!there || !taken(await links.revoke(there.id))) return false
      setAsked(null)
      setMade(null)
      keep(null)
      return true
    },
  }
}
