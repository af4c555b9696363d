import { A } from '@solidjs/router'
import { createMemo, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { arrowRight } from '#client/ui/icons.ts'
import { createCountedMeasures } from '#client/workspace/events/counted-measures.ts'
import { partsOf } from '#client/workspace/events/parts-of.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { DueTag } from './DueTag.tsx'
import type { EventNow } from './event-now.ts'
import { useToday } from './today-context.ts'

/** As many figures as stand beside each other. */
const FIGURES = 3

/** The events that are in one of their phases. */
export function EventsNow() {
  const { view } = useToday()
  const words = useWords()
  const only = () => (view.events().length === 1 ? view.events()[0] : undefined)
  return (
    <Show when={view.events().length > 0}>
      <section aria-labelledby="today-events">
        <header class="today-head">
          <h2 id="today-events">{words().today.events(view.events().length)}</h2>
          <Show when={only()}>{(one) => <PlanLink event={one().plan.id} isInHead />}</Show>
        </header>
        <For each={view.events()}>{(one) => <OneEvent one={one} />}</For>
      </section>
    </Show>
  )
}

function OneEvent(props: { readonly one: EventNow }) {
  const { workspace, view } = useToday()
  const words = useWords()
  const formats = useFormats()
  const event = () => props.one.plan.id
  const counted = createCountedMeasures(workspace, event)
  const figures = createMemo(() =>
    partsOf(workspace.events(), 'measures', event())
      .parts.map(counted)
      .flatMap(({ id, name, reached }) => (reached === null ? [] : [{ id, name, reached }]))
      .slice(0, FIGURES),
  )
  const ends = () => {
    const { until } = props.one.phase
    const hour = hourOf(until)
    const day = formats().dayShort(dayOf(until))
    return words().today.phaseEnds(hour === null ? day : `${day}, ${hour}`)
  }
  const href = () => `/w/${workspace.id}/events/${event()}`
  return (
    <article class="today-event">
      <header class="today-event-head">
        <h3>
          <A href={href()}>{props.one.plan.name}</A>
        </h3>
        <span class="today-due today-due-today">
          {words().today.phaseDay(props.one.phase.name, props.one.day, props.one.of)}
        </span>
        <span class="today-event-end">{ends()}</span>
      </header>
      <ol class="today-phases">
        <For each={props.one.phases}>
          {({ phase, state, passed }) => (
            <li
              class={`today-phase today-phase-${state}`}
              style={{ 'flex-grow': Math.max(1, phase.end - phase.begin), '--passed': passed }}
              aria-current={state === 'now' ? 'step' : undefined}
            >
              <i />
              <span class="ellipsis" title={phase.name}>
                {phase.name}
              </span>
            </li>
          )}
        </For>
      </ol>
      <Show when={figures().length > 0 || props.one.late > 0}>
        <dl class="today-figures">
          <For each={figures()}>
            {({ name, reached }) => (
              <div>
                <dt class="ellipsis">{name}</dt>
                <dd>{formats().number(reached)}</dd>
              </div>
            )}
          </For>
          <Show when={props.one.late > 0}>
            <div>
              <dt>{words().today.lateTasks}</dt>
              <dd>
                <A class="today-late-tasks" href={`${href()}/tasks`}>
                  {formats().number(props.one.late)}
                </A>
              </dd>
            </div>
          </Show>
        </dl>
      </Show>
      <Show when={props.one.mine.length > 0}>
        <ul class="today-list" aria-label={words().today.myTasks}>
          <For each={props.one.mine}>
            {({ task, due, isLate }) => (
              <li>
                <A class="today-line" href={`${href()}/tasks`}>
                  <b class="ellipsis">{task.title}</b>
                  <DueTag due={{ dueAt: due, isLate }} today={view.today()} formats={formats()} />
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={view.events().length > 1}>
        <PlanLink event={event()} isInHead={false} />
      </Show>
    </article>
  )
}

function PlanLink(props: { readonly event: string; readonly isInHead: boolean }) {
  const { workspace } = useToday()
  const words = useWords()
  return (
    <A
      class={`button button-ghost button-small ${props.isInHead ? 'today-head-end' : 'today-event-more'}`}
      href={`/w/${workspace.id}/events/${props.event}`}
    >
      {words().today.openPlan}
      <Icon of={arrowRight} size="dense" />
    </A>
  )
}
