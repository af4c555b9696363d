import { type Accessor, createMemo, type JSX, Show } from 'solid-js'
import type { Browser } from '#client/app/browser.ts'
import { BallotPaper } from '#client/features/events/stage/BallotPaper.tsx'
import type { StageProps } from '#client/features/events/stage/Stage.tsx'
import { askBallot } from './ask-ballot.ts'
import { type BallotMeans, createBallot } from './ballot-view.ts'

export interface VotingMeans extends Omit<BallotMeans, 'asked'>, Pick<Browser, 'fetch'> {
  /** Id of the link, which is no secret; null until it has answered. */
  readonly link: Accessor<string | null>
  readonly secret: string | null
}

/** Returns what draws the ballot of whoever looks. */
export function createVoting({
  fetch,
  link,
  secret,
  ...means
}: VotingMeans): (stage: StageProps) => JSX.Element {
  const asked = createMemo(() => {
    const to = link()
    return to !== null && secret !== null ? askBallot({ fetch }, to, secret) : null
  })
  const ballot = createBallot({ ...means, asked })
  return (stage) => (
    <Show when={stage.shown.vote}>
      {(vote) => <BallotPaper {...stage} vote={vote()} ballot={ballot} />}
    </Show>
  )
}
