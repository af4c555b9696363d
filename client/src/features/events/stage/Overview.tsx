import { Match, Show, Switch } from 'solid-js'
import type { StagePlan } from '#shared/domain/events/stage.ts'
import { CountedDown } from './Countdown.tsx'
import { Leaderboard } from './Leaderboard.tsx'
import { Phases, Programme } from './Programme.tsx'
import { ProgressComb } from './ProgressComb.tsx'
import type { StageProps } from './Stage.tsx'
import { unbroken } from './stage-view.ts'
import { Winners } from './Winners.tsx'

/** Characters; a longer title stands smaller, for the clock below it to have its place. */
const LONG = 40

/** What it is about, how far it is, and who is ahead or what comes. */
export function Overview(props: StageProps & { readonly plan: StagePlan }) {
  return (
    <div class="stage-body" classList={{ 'stage-three': props.plan.progress !== null }}>
      <section class="stage-about">
        <h1 classList={{ 'stage-long': props.plan.title.length > LONG }}>
          {unbroken(props.plan.title)}
        </h1>
        <Show when={props.plan.lede}>{(lede) => <p class="stage-lede">{lede()}</p>}</Show>
        <Phases {...props} />
        <CountedDown {...props} />
      </section>
      <Show when={props.plan.progress}>
        {(progress) => <ProgressComb {...props} progress={progress()} />}
      </Show>
      {/* When winners are called, what else is on can wait. */}
      <Switch fallback={<Programme {...props} />}>
        <Match when={props.shown.winners.length > 0}>
          <Winners {...props} />
        </Match>
        <Match when={props.shown.leaderboard}>
          {(board) => <Leaderboard {...props} board={board()} />}
        </Match>
      </Switch>
    </div>
  )
}
