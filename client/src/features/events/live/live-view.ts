import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { Answer, LinkProblem, LiveLink, LiveLinks } from './api.ts'

export interface LiveView {
  /** Null where there is none; undefined until the relay has answered. */
  readonly link: Accessor<LiveLink | null | undefined>
  /** Why the last thing asked was not done. */
  readonly problem: Accessor<LinkProblem | null>
  /** Looks now, and again every few seconds: how many are there changes. */
  watch(): void
  /** Its address, which is told only here. Null when it was not made. */
  make(name: string): Promise<string | null>
  /** False when it was not done. */
  revoke(): Promise<boolean>
}

const LOOK_AGAIN_MS = 5_000

export function createLiveView({
  links,
  after,
}: {
  readonly links: LiveLinks
  readonly after: Environment['after']
}): LiveView {
  const [link, setLink] = createSignal<LiveLink | null>()
  const [problem, setProblem] = createSignal<LinkProblem | null>(null)
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
    if (answer.ok) setLink(answer.value)
    else if (link() === undefined) setProblem(answer.problem)
    if (answer.ok && problem() === 'unreachable') setProblem(null)
    cancel = after(LOOK_AGAIN_MS, () => void look())
  }
  return {
    link,
    problem,
    watch: () => void look(),
    async make(name) {
      const answer = await links.make(name)
      if (!taken(answer)) return null
      await look()
      return answer.value
    },
    async revoke() {
      const there = link()
      if (!there || !taken(await links.revoke(there.id))) return false
      setLink(null)
      return true
    },
  }
}
