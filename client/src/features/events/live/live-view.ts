import { type Accessor, createSignal, onCleanup } from 'solid-js'
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
  /** Looks now, and again every few seconds: how many are there changes. */
  watch(): void
  /** Where the audience goes, for as long as the link is good. Null where there is none, or where this device never heard of it. */
  readonly address: Accessor<string | null>
  make(name: string): Promise<void>
  /** False when it was not done. */
  revoke(): Promise<boolean>
}

const LOOK_AGAIN_MS = 2_000

export function createLiveView({
  links,
  kept,
  keep,
  after,
}: {
  readonly links: LiveLinks
  /** What the plan says of it. */
  readonly kept: Accessor<KeptLink | null>
  readonly keep: (link: KeptLink | null) => void
  readonly after: Environment['after']
}): LiveView {
  const [link, setLink] = createSignal<LiveLink | null>()
  const [problem, setProblem] = createSignal<LinkProblem | null>(null)
  /** Of a plan in which nothing may be written, too, a link that was opened is shown as long as the page is. */
  const [made, setMade] = createSignal<KeptLink | null>(null)
  const [isBefore, setIsBefore] = createSignal(false)
  let cancel = (): void => {}
  let isOver = false
  onCleanup(() => {
    isOver = true
    cancel()
  })

  const taken = <Value>(answer: Answer<Value>): answer is Answer<Value> & { ok: true } => {
    setProblem(answer.ok ? null : answer.problem)
    return answer.ok
  }
  const look = async (): Promise<void> => {
    cancel()
    const answer = await links.find()
    if (isOver) return
    // What is known stays while the relay is away: the page says so of everything already.
    setIsBefore(!answer.ok)
    if (answer.ok) setLink(answer.value)
    else if (link() === undefined) setProblem(answer.problem)
    if (answer.ok && problem() === 'unreachable') setProblem(null)
    cancel = after(LOOK_AGAIN_MS, () => void look())
  }
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
    watch: () => void look(),
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
      setLink(null)
      setMade(null)
      keep(null)
      return true
    },
  }
}
