import { createSignal, onMount, Show } from 'solid-js'
import { leaveForProvider } from '#client/app/account/open-id.ts'
import type { WayProblem } from '#client/app/account/outcome.ts'
import { type RelayWays, relayWays } from '#client/app/account/ways.ts'
import { useApp } from '#client/app/app-context.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'

export interface ContinueWithProps {
  /** Of the invitation by which somebody comes in. */
  readonly secret: string
  /** What they typed so far; without it, the provider's name for them counts. */
  readonly name: string
}

/** Coming in by an invitation as who one is at the team's own provider, if the relay has one. */
export function ContinueWith(props: ContinueWithProps) {
  const { browser } = useApp()
  const words = useWords()
  const [relay, setRelay] = createSignal<RelayWays | null>(null)
  const [leaving, setLeaving] = createSignal(false)
  const [problem, setProblem] = createSignal<WayProblem | null>(null)
  onMount(async () => setRelay(await relayWays(browser)))

  const go = async () => {
    if (leaving()) return
    setLeaving(true)
    const name = props.name.trim()
    const invitation = { secret: props.secret, ...(name && { name }) }
    const outcome = await leaveForProvider(browser, { invitation })
    if (outcome.kind === 'done') return
    setProblem(outcome.why)
    setLeaving(false)
  }
  const failure = () => {
    const why = problem()
    return why && words().account.problems[why]
  }
  return (
    <Show when={relay()?.openId}>
      {(provider) => (
        <>
          <Button size="large" onClick={() => void go()}>
            {leaving() ? words().account.busy : words().account.continueWith(provider().name)}
          </Button>
          <Show when={failure()}>{(sentence) => <Banner tone="warn" title={sentence()} />}</Show>
        </>
      )}
    </Show>
  )
}
