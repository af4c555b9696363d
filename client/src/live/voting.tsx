import { type JSX, Show } from 'solid-js'
import { BallotPaper } from '#client/features/events/stage/BallotPaper.tsx'
import type { StageProps } from '#client/features/events/stage/Stage.tsx'
import { type BallotMeans, createBallot } from './ballot-view.ts'

/** Returns what draws the ballot of whoever looks. */
export function createVoting(means: BallotMeans): (stage: StageProps) => JSX.Element {
  const ballot = createBallot(means)
  return (stage) => (
    <Show when={stage.shown.vote}>
      {(vote) => <BallotPaper {...stage} vote={vote()} ballot={ballot} />}
    </Show>
  )
}
