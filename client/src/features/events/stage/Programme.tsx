import { For, Show } from 'solid-js'
import type { StagePlan } from '#shared/domain/events/stage.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { cityOf, localTimeAt, sameClocks } from '#shared/domain/zone.ts'
import type { StageProps } from './Stage.tsx'
import { phasesFit, phasesOnBar, standingAt } from './stage-view.ts'

/** How far it is, as a bar. */
export function Phases(props: StageProps & { readonly plan: StagePlan }) {
  const bar = () => phasesOnBar([...props.plan.phases.values()])
  return (
    <Show when={bar().length > 1}>
      <ol
        class="stage-phases"
        classList={{ 'stage-phases-many': !phasesFit(bar()) }}
        aria-label={props.words.phases}
      >
        <For each={bar()}>
          {(phase) => (
            <li
              classList={{ 'stage-done': standingAt(phase, props.now) === 'done' }}
              aria-current={standingAt(phase, props.now) === 'now' ? 'step' : undefined}
            >
              {phase.name}
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}

export function Programme(props: StageProps & { readonly plan: StagePlan }) {
  const when = (instant: number) => {
    const time = localTimeAt(instant, props.plan.timeZone)
    const day = props.formats.day(dayOf(time))
    const hour = hourOf(time)
    return hour === null || hour === '00:00'
      ? day
      : props.words.when(day, props.formats.timeInSentence(hour))
  }
  const elsewhere = () => !sameClocks(props.plan.timeZone, props.viewerZone, props.now)
  return (
    <Show when={props.plan.phases.size > 0}>
      <section class="stage-programme">
        <h2>{props.words.programme}</h2>
        <ol>
          <For each={[...props.plan.phases.values()]}>
            {(phase) => (
              <li
                classList={{ 'stage-done': standingAt(phase, props.now) === 'done' }}
                aria-current={standingAt(phase, props.now) === 'now' ? 'step' : undefined}
              >
                <b>{phase.name}</b>
                <small>{when(phase.begin)}</small>
              </li>
            )}
          </For>
        </ol>
        <Show when={elsewhere()}>
          <p class="stage-note">{props.words.timesIn(cityOf(props.plan.timeZone))}</p>
        </Show>
      </section>
    </Show>
  )
}
