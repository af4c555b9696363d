import { createMemo, Index, Show } from 'solid-js'
import { countdownOf, type StagePlan } from '#shared/domain/events/stage.ts'
import type { StageProps } from './Stage.tsx'
import { leftIn, whenOn } from './stage-view.ts'

/** To what is next of the plan. */
export function CountedDown(props: StageProps & { readonly plan: StagePlan }) {
  const countdown = createMemo(() => countdownOf(props.plan.phases.values(), props.now))
  return (
    <Show
      when={countdown()}
      fallback={
        <Show when={props.plan.phases.size > 0}>
          <p class="stage-countdown">{props.words.finished}</p>
        </Show>
      }
    >
      {(to) => (
        <div class="stage-countdown" role="timer">
          <h2>
            {to().to === 'begin' ? props.words.begins(to().phase) : props.words.ends(to().phase)}
          </h2>
          <Left {...props} until={to().at} />
          <p class="stage-until">{whenOn(props, to())}</p>
        </div>
      )}
    </Show>
  )
}

/** The figures of a clock that counts down. */
export function Left(props: Pick<StageProps, 'words' | 'now'> & { readonly until: number }) {
  return (
    <p class="stage-left">
      <Index each={leftIn(props.until - props.now)}>
        {(part) => (
          <span>
            {part().value} <small>{props.words.left[part().unit](part().value)}</small>
          </span>
        )}
      </Index>
    </p>
  )
}
