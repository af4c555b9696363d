import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check } from '#client/ui/icons.ts'
import { DAY_MINUTES } from '#shared/domain/events/phase.ts'
import type { PlacedPhase } from '#shared/domain/events/timeline.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import { phaseDays } from './phase-words.ts'
import { usePlan } from './plan-view.ts'
import type { Grip, TimelineMoving } from './timeline-moving.ts'

export interface PhaseBarProps {
  readonly phase: PlacedPhase
  readonly lane: number
  /** Its name has no room in it, and stands behind it. */
  readonly isShort: boolean
  /** Of the whole line, from 0 to 1. */
  readonly at: number
  readonly share: number
  /** What it follows, by its name; empty: nothing. */
  readonly after: string
  /** px of a day. */
  readonly dayWidth: number
  readonly moving: TimelineMoving
  readonly onOpen: () => void
}

/** px that a pointer goes before it carries what it has pressed. */
const CLICK = 4
/** px from an end within which that end is what is held; a finger is wider than a mouse. */
const EDGE = { mouse: 8, touch: 16 } as const

/**
 * One phase. A pointer carries it, or one of its ends; `m` takes it up and arrows carry it, with Shift its end, with Alt its
 * beginning; Enter lets it go there, Escape where it was. Pressed, it opens.
 */
export function PhaseBar(props: PhaseBarProps) {
  const view = usePlan()
  const words = useWords()
  const formats = useFormats()
  const { moving } = props
  let pressed: { readonly x: number; readonly grip: Grip; carries: boolean } | null = null
  let carried = false
  let fill: HTMLElement | undefined
  const isHeld = () => moving.held()?.phase === props.phase.id
  const state = () => {
    const { begin, end, isMilestone } = props.phase
    const now = minutesOf(view.wall())
    if ((isMilestone ? begin + DAY_MINUTES : end) <= now) return 'done'
    return begin <= now ? 'now' : 'ahead'
  }
  const after = () => (props.after === '' ? undefined : words().events.after(props.after))
  const days = () => phaseDays(props.phase, formats())

  const gripAt = (event: PointerEvent): Grip => {
    const { left = 0, right = 0 } = fill?.getBoundingClientRect() ?? {}
    const edge = event.pointerType === 'touch' ? EDGE.touch : EDGE.mouse
    // An end is to be found in a short one too, and its middle.
    if (props.phase.isMilestone || right - left < 3 * edge) return 'whole'
    if (event.clientX - left < edge) return 'begin'
    return right - event.clientX < edge ? 'end' : 'whole'
  }
  const press = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    carried = false
    if (event.button !== 0 || !view.mayChange()) return
    pressed = { x: event.clientX, grip: gripAt(event), carries: false }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const carry = (event: PointerEvent) => {
    if (!pressed) return
    const by = event.clientX - pressed.x
    if (!pressed.carries && Math.abs(by) < CLICK) return
    if (!pressed.carries) moving.grab(props.phase.id)
    pressed.carries = true
    carried = true
    moving.carry(pressed.grip, Math.round(by / props.dayWidth))
  }
  const release = (does: () => void) => () => {
    if (pressed?.carries) does()
    pressed = null
  }
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    if (!isHeld()) {
      if (event.key.toLowerCase() !== 'm') return
      moving.grab(props.phase.id)
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const grip = event.shiftKey ? 'end' : event.altKey ? 'begin' : 'whole'
      moving.step(grip, event.key === 'ArrowLeft' ? -1 : 1)
    } else if (event.key === 'Enter') moving.drop()
    else if (event.key === 'Escape') moving.cancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li
      class="timeline-row"
      classList={{
        [`timeline-${state()}`]: true,
        'timeline-short': props.isShort,
        'timeline-milestone': props.phase.isMilestone,
        'timeline-held': isHeld(),
      }}
      style={{
        '--at': `${props.at * 100}%`,
        '--share': `${props.share * 100}%`,
        '--lane': props.lane,
      }}
    >
      <button
        type="button"
        class="timeline-bar"
        aria-current={state() === 'now' ? 'step' : undefined}
        aria-description={after()}
        aria-keyshortcuts={view.mayChange() ? 'M' : undefined}
        onPointerDown={press}
        onPointerMove={carry}
        onPointerUp={release(moving.drop)}
        onPointerCancel={release(moving.cancel)}
        onKeyDown={key}
        onBlur={() => isHeld() && moving.cancel()}
        onClick={() => {
          // A click ends every carrying with a pointer.
          if (!carried) props.onOpen()
          carried = false
        }}
      >
        <i
          ref={(element) => {
            fill = element
          }}
          class="timeline-fill"
          aria-hidden="true"
        />
        <span class="timeline-label">
          <b>
            <Show when={state() === 'done'}>
              <Icon of={check} size="dense" />
            </Show>
            <span>{props.phase.name}</span>
          </b>
          <small>{days()}</small>
          <Show when={after()}>
            {(said) => (
              <small class="timeline-after" aria-hidden="true">
                {said()}
              </small>
            )}
          </Show>
        </span>
      </button>
    </li>
  )
}
