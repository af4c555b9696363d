/**
 * Carrying a post by mouse, pen or finger, with pointer events: the platform's own drag and drop has no touch on
 * every phone, cannot tilt what it carries and does not tell the Shift key while it moves
 * (docs/decisions/dragging.md).
 */
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { CalendarView } from '../view.ts'
import {
  dropTarget,
  type Hold,
  holdOf,
  isBeyondSlack,
  type Lifted,
  liftedAt,
  type Point,
  scrollStep,
} from './drag-geometry.ts'
import { swallowClick } from './swallow-click.ts'

export interface Dragging {
  readonly lifted: Accessor<Lifted | null>
  /** For a view with hours, as long as it is there. */
  aimWith(timeUnder: TimeUnder): void
  /** For `pointerdown` on what shows a post. */
  grip(event: PointerEvent & { readonly currentTarget: HTMLElement }, post: string): void
}

/**
 * Which time is under the hand, if one is. `edge` is the upper edge of what a mouse holds, with which it aims; a finger
 * aims with itself: what it holds is above it.
 */
export type TimeUnder = (hand: Point, edge: number) => LocalTime | null

const LONG_PRESS_MS = 250
/** Held over "next month" for so long, the month turns. */
const TURN_MS = 600

interface Grip extends Hold {
  readonly post: string
  readonly pointer: number
}

export function createDragging(means: {
  readonly view: CalendarView
  readonly document: Document
  readonly canMove: () => boolean
  /** A finger that pressed long and did not move asks for the actions. */
  readonly openMenu: (post: string, at: Point) => void
}): Dragging {
  const { view, document } = means
  const { carry } = view
  const [lifted, setLifted] = createSignal<Lifted | null>(null)
  let grip: Grip | null = null
  let timeUnder: TimeUnder | null = null
  let last: Point = { x: 0, y: 0 }
  let moved = false
  let longPress: number | undefined
  let turning: { readonly towards: -1 | 1; readonly timer: number } | null = null
  let frame = 0

  const lift = (held: Grip): void => {
    if (!carry.pickUp(held.post, 'pointer', null)) return
    document.documentElement.setPointerCapture(held.pointer)
    document.documentElement.classList.add('carrying')
    setLifted(liftedAt(held, last))
    aim()
    frame = requestAnimationFrame(scrollAtEdges)
  }

  const under = (selector: string): HTMLElement | null | undefined =>
    document.elementFromPoint(last.x, last.y)?.closest<HTMLElement>(selector)

  const aim = (): void => {
    const target = dropTarget(under('[data-drop]')?.dataset.drop)
    turnAt(target.kind === 'turn' ? target.towards : 0)
    const time = timeUnder?.(last, grip && !grip.touch ? last.y - grip.dy : last.y) ?? null
    if (time !== null) carry.toTime(time)
    else if (target.kind === 'day') carry.toDay(target.day)
    else if (target.kind === 'tray') carry.toTray()
    else carry.toNowhere()
  }

  const turnAt = (towards: -1 | 0 | 1): void => {
    if (turning?.towards === towards) return
    if (turning) window.clearInterval(turning.timer)
    turning =
      towards === 0
        ? null
        : { towards, timer: window.setInterval(() => view.turn(towards), TURN_MS) }
  }

  const scrollAtEdges = (): void => {
    frame = requestAnimationFrame(scrollAtEdges)
    const scroller = under('[data-scrolls]')
    if (!scroller) return
    const before = scroller.scrollTop
    scroller.scrollTop += scrollStep(scroller.getBoundingClientRect(), last.y)
    if (scroller.scrollTop !== before) aim()
  }

  const move = (event: PointerEvent): void => {
    if (!grip || event.pointerId !== grip.pointer) return
    last = { x: event.clientX, y: event.clientY }
    moved ||= isBeyondSlack(grip, last)
    if (lifted()) {
      setLifted(liftedAt(grip, last))
      carry.copying(event.shiftKey)
      aim()
    } else if (moved && grip.touch) end()
    else if (moved) lift(grip)
    // Escape or a key has dropped it while the button is still down.
    if (lifted() && !carry.carried()) end()
  }

  const release = (event: PointerEvent): void => {
    if (!grip || event.pointerId !== grip.pointer) return
    const { post, touch } = grip
    const wasLifted = lifted() !== null
    const asks = wasLifted && touch && !moved
    end()
    if (!wasLifted) return
    swallowClick(document)
    if (asks) {
      carry.cancel()
      // Opened within the release, the menu would take the release for a touch beside it, and close.
      const at = last
      window.setTimeout(() => means.openMenu(post, at))
    } else view.drop()
  }

  const abort = (): void => {
    const wasLifted = lifted() !== null
    end()
    if (wasLifted) view.putBack()
  }

  /** A long press must neither scroll nor open the browser's own menu. */
  const prevent = (event: Event): void => {
    if (lifted()) event.preventDefault()
  }

  const end = (): void => {
    window.clearTimeout(longPress)
    cancelAnimationFrame(frame)
    turnAt(0)
    if (grip && document.documentElement.hasPointerCapture(grip.pointer)) {
      document.documentElement.releasePointerCapture(grip.pointer)
    }
    grip = null
    setLifted(null)
    document.documentElement.classList.remove('carrying')
    document.removeEventListener('pointermove', move)
    document.removeEventListener('pointerup', release)
    document.removeEventListener('pointercancel', abort)
    document.removeEventListener('touchmove', prevent)
    document.removeEventListener('contextmenu', prevent)
  }
  onCleanup(end)

  return {
    lifted,
    aimWith(own) {
      timeUnder = own
      onCleanup(() => {
        if (timeUnder === own) timeUnder = null
      })
    },
    grip(event, post) {
      if (event.button !== 0 || !event.isPrimary || grip || !means.canMove()) return
      last = { x: event.clientX, y: event.clientY }
      const touch = event.pointerType === 'touch'
      const hold = holdOf(event.currentTarget.getBoundingClientRect(), last, touch)
      const held = { ...hold, post, pointer: event.pointerId }
      grip = held
      moved = false
      document.addEventListener('pointermove', move)
      document.addEventListener('pointerup', release)
      document.addEventListener('pointercancel', abort)
      document.addEventListener('touchmove', prevent, { passive: false })
      document.addEventListener('contextmenu', prevent)
      if (touch) longPress = window.setTimeout(() => lift(held), LONG_PRESS_MS)
    },
  }
}
