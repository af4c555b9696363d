import { createMemo, createSignal, For, onCleanup, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { plus, triangleAlert } from '#client/ui/icons.ts'
import { PostsAlong } from '#client/ui/PostsAlong.tsx'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import { placedIn } from '#shared/domain/events/timeline.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { PhaseBar } from './PhaseBar.tsx'
import { PhaseDialog } from './PhaseDialog.tsx'
import { phaseDays, problemSaid } from './phase-words.ts'
import { usePlan } from './plan-view.ts'
import { labelWidth, lanesFor } from './timeline-lanes.ts'
import { linksBetween } from './timeline-links.ts'
import { createTimelineMoving } from './timeline-moving.ts'
import { scaleOf, ticksOf } from './timeline-scale.ts'
import './Timeline.css'

/** Of a window that is not measured yet. */
const USUAL_WIDTH = 1000
/** px of a bar, as `Timeline.css` has them: what is left free behind it, and the least that it is wide. */
const GAP = 4
const LEAST = 12
const MILESTONE = 18

/** The phases on a line of days, today on it. Each is carried by mouse, finger or keys, and opened for the rest. */
export function TimelineSection() {
  const view = usePlan()
  const words = useWords()
  const formats = useFormats()
  const [opened, setOpened] = createSignal<string | null>(null)
  const [width, setWidth] = createSignal(USUAL_WIDTH)
  const moving = createTimelineMoving({
    timeline: view.timeline,
    mayChange: view.mayChange,
    place: view.placePhase,
  })
  // While something is carried, the line and who stands where on the page stay as they were.
  const ids = createMemo(() => view.timeline().phases.map(({ id }) => id), [], { equals: isSame })
  const scale = createMemo(() => scaleOf(view.timeline().phases, formats().firstWeekday))
  const boxes = createMemo(() =>
    moving.shown().phases.map((phase) => {
      const from = scale().at(phase.begin) * width()
      const bar = scale().share(phase) * width()
      const label = labelWidth(phase.name, phaseDays(phase, formats()))
      const isShort = phase.isMilestone || bar < label
      const until = from + Math.max(bar - GAP, phase.isMilestone ? MILESTONE : LEAST)
      return { id: phase.id, from, to: from + (isShort ? bar + label : bar), until, isShort }
    }),
  )
  const lanes = createMemo(() => lanesFor(boxes()))
  const links = createMemo(() => linksBetween(moving.shown().phases, boxes(), lanes()))
  const count = () => Math.max(1, ...[...lanes().values()].map((lane) => lane + 1))
  const now = () => minutesOf(view.wall())
  const nameOf = (id: string) => placedIn(view.timeline(), id)?.name ?? ''
  const said = () => {
    const where = moving.where()
    if (!where) return ''
    const days = phaseDays(where.phase, formats())
    return words().events.carried(where.phase.name, days, formats().list(where.along))
  }
  const watch = (element: HTMLElement) => {
    const growth = new ResizeObserver(() => setWidth(element.clientWidth || USUAL_WIDTH))
    growth.observe(element)
    onCleanup(() => growth.disconnect())
  }
  return (
    <section class="timeline" aria-label={words().events.timeline}>
      <Show when={ids().length > 0} fallback={<p class="hint">{words().events.noPhasesYet}</p>}>
        <div class="timeline-inside" ref={watch}>
          <div class="timeline-axis" aria-hidden="true">
            <For each={ticksOf(scale())}>
              {(tick) => (
                <span style={{ left: `${tick.at * 100}%` }}>
                  {tick.isNamed ? formats().dayInMonth(tick.day) : Number(tick.day.slice(8))}
                </span>
              )}
            </For>
          </div>
          <ol class="timeline-bars" style={{ '--lanes': count() }}>
            <For each={ids()}>
              {(id) => (
                <Show when={placedIn(moving.shown(), id)}>
                  {(phase) => (
                    <PhaseBar
                      phase={phase()}
                      lane={lanes().get(id) ?? 0}
                      isShort={boxes().find((box) => box.id === id)?.isShort ?? false}
                      at={scale().at(phase().begin)}
                      share={scale().share(phase())}
                      after={nameOf(phase().after ?? '')}
                      dayWidth={(width() / (scale().until - scale().from)) * DAY_MINUTES}
                      moving={moving}
                      onOpen={() => setOpened(id)}
                    />
                  )}
                </Show>
              )}
            </For>
            <Show when={scale().holds(now())}>
              <li
                class="timeline-today"
                style={{ left: `${scale().at(now()) * 100}%` }}
                aria-hidden="true"
              >
                <span>{formats().dayShort(dayOf(view.wall()))}</span>
              </li>
            </Show>
          </ol>
          <svg class="timeline-links" aria-hidden="true">
            <For each={links()}>
              {({ line, head }) => (
                <>
                  <path d={line} />
                  <path class="timeline-arrow" d={head} />
                </>
              )}
            </For>
          </svg>
        </div>
      </Show>
      <div class="timeline-foot">
        <Show when={view.mayChange()}>
          <Button
            look="ghost"
            size="small"
            icon={plus}
            onClick={() => setOpened(view.addPhase(words().events.newPhase))}
          >
            {words().events.addPhase}
          </Button>
          <Show when={ids().length > 0}>
            <p class="hint timeline-hint">
              {words().events.timelineHint}{' '}
              <span class="timeline-keys">{words().events.timelineKeys}</span>
            </p>
          </Show>
        </Show>
        <p class="timeline-said" role="status">
          {said()}
        </p>
      </div>
      <div role="status">
        <Show when={view.along.count() > 0}>
          <PostsAlong of={view.along} />
        </Show>
      </div>
      <For each={moving.shown().problems}>
        {(problem) => (
          <p class="timeline-problem">
            <Icon of={triangleAlert} size="dense" />
            {problemSaid(problem, nameOf, words().events, formats())}
          </p>
        )}
      </For>
      <Show when={opened()} keyed>
        {(id) => <PhaseDialog phase={id} onClose={() => setOpened(null)} />}
      </Show>
    </section>
  )
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => other[index] === id)
}
