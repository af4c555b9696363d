import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
} from 'solid-js'
import type { BallotProblem, Ballot as Paper } from '#client/features/events/stage/ballot.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { StageVote } from '#shared/domain/events/stage-vote.ts'
import type { Ballot } from '#shared/protocol/public-vote.ts'
import type { AskBallot } from './ask-ballot.ts'

const ASK_AGAIN_MS = 5_000
/** At the soonest; a hall that was told to wait does not come again in one moment. */
const SEND_AGAIN_MS = 10_000
/** A hall that is back has its votes sent within so long, and not all in one moment. */
const SEND_LATE_MS = 3_000

/** By the relay's code; any other of a refusal says that it is over. */
const PROBLEMS: Readonly<Record<string, BallotProblem>> = {
  unreachable: 'unreachable',
  'too-many': 'busy',
  'vote-not-open': 'shut',
  'vote-paused': 'shut',
  'no-ballot': 'cookie',
}

export interface BallotMeans {
  /** What is on show; null: nothing to vote for. */
  readonly vote: Accessor<StageVote | null>
  /** Null until the link has answered. */
  readonly asked: Accessor<AskBallot | null>
  /** Whether the page hears from the relay: what was counted is asked again when it does. */
  readonly connected: Accessor<boolean>
  readonly environment: Pick<Environment, 'after' | 'chance'>
}

/**
 * What somebody in the audience has chosen, and whether the relay counts it. What is sent once more is the same vote: it
 * bears the same number until the choice is another one.
 */
export function createBallot(means: BallotMeans): Paper {
  const { asked } = means
  const { after, chance } = means.environment
  const id = createMemo(() => means.vote()?.id ?? null)
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set())
  const [kept, setKept] = createSignal<Ballot | null>(null)
  const [problem, setProblem] = createSignal<BallotProblem | null>(null)
  const [isSending, setIsSending] = createSignal(false)
  /** What was sent last, whether it arrived or not. */
  let tried: Ballot | null = null
  let hasChosen = false
  /** What was sent did not arrive, and is still wanted. */
  let isOwed = false
  let cancel = (): void => {}
  let cancelSending = (): void => {}
  onCleanup(() => {
    cancel()
    cancelSending()
  })

  const counts = (ballot: Ballot | null): void => {
    setKept(ballot)
    // It had arrived, and its answer was lost.
    if (ballot && tried && isSame(ballot.choices, tried.choices)) setProblem(null)
    if (ballot && !hasChosen) setChosen(new Set(ballot.choices))
  }
  const ask = async (): Promise<void> => {
    cancel()
    const [vote, relay] = [id(), asked()]
    if (vote === null || relay === null) return
    const answer = await relay.ask(vote)
    if (vote !== untrack(id)) return
    if (answer.ok) {
      counts(answer.ballot)
      if (isOwed && problem() === 'unreachable')
        cancelSending = after(SEND_LATE_MS * chance(), sendNow)
    } else if (answer.code === 'unreachable' || answer.code === 'too-many')
      cancel = after(ASK_AGAIN_MS, () => void ask())
  }
  createEffect(
    on(id, () => {
      setChosen(new Set<string>())
      setKept(null)
      setProblem(null)
      cancelSending()
      tried = null
      hasChosen = false
      isOwed = false
    }),
  )
  createEffect(
    on([id, asked, means.connected], () => {
      if (means.connected() && !untrack(isSending)) void ask()
    }),
  )

  const send = async (vote: string, relay: AskBallot): Promise<void> => {
    const choices = [...chosen()]
    if (!tried || !isSame(tried.choices, choices))
      tried = { turn: Math.max(tried?.turn ?? 0, kept()?.turn ?? 0) + 1, choices }
    let answer = await relay.cast(vote, tried)
    // Another page of this browser has voted since; what is sent here is what somebody wants now.
    if (answer.ok && answer.ballot && !isSame(answer.ballot.choices, choices)) {
      tried = { turn: answer.ballot.turn + 1, choices }
      answer = await relay.cast(vote, tried)
    }
    // The cookie has not come yet, or has gone.
    if (!answer.ok && answer.code === 'no-ballot' && (await relay.ask(vote)).ok)
      answer = await relay.cast(vote, tried)
    if (vote !== untrack(id)) return
    isOwed = !answer.ok && answer.code === 'unreachable'
    if (answer.ok) {
      setProblem(null)
      counts(answer.ballot)
      return
    }
    setProblem(PROBLEMS[answer.code] ?? 'over')
    // The page may hear from the relay all the same.
    if (isOwed) cancel = after(ASK_AGAIN_MS, () => void ask())
    if (problem() === 'busy') cancelSending = after(SEND_AGAIN_MS * (0.5 + chance()), sendNow)
  }
  const sendNow = (): void => {
    cancelSending()
    const [vote, relay] = [id(), asked()]
    if (vote === null || relay === null || isSending() || chosen().size === 0) return
    setIsSending(true)
    void send(vote, relay).finally(() => setIsSending(false))
  }
  return {
    chosen,
    choose(choice, isOn) {
      hasChosen = true
      // Whoever thinks again has not said that it is to be sent.
      isOwed = false
      cancelSending()
      const most = means.vote()?.most ?? 1
      const others = most === 1 ? [] : [...chosen()].filter((one) => one !== choice)
      setChosen(new Set(isOn ? [...others, choice].slice(0, most) : others))
    },
    counted: () => kept()?.choices ?? null,
    isSending,
    problem,
    send: sendNow,
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one))
}
