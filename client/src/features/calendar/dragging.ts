/**
 * Carrying a post by mouse, pen or finger, with pointer events: the platform's own drag and drop has no touch on
 * every phone, cannot tilt what it carries and does not tell the Shift key while it moves
 * (docs/decisions/dragging.md).
 */
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { CalendarView } from './view.ts'

/** Where the carried chip is drawn, in px of the window. */
export interface Lifted {
  readonly left: number
  readonly top: number
  readonly width: number
}

export interface Dragging {
  readonly lifted: Accessor<Lifted | null>
  /** For `pointerdown` on what shows a post. */
  grip(event: PointerEvent & { readonly currentTarget: HTMLElement }, post: string): void
}

const MOUSE_SLACK_PX = 4
const FINGER_SLACK_PX = 8
const LONG_PRESS_MS = 250
/** Held over "next month" for so long, the month turns. */
const TURN_MS = 600
const CLICK_MS = 400
const MOST_WIDTH_PX = 240
const ABOVE_FINGER_PX = 64
const EDGE_PX = 48
const SCROLL_PX = 9

interface Grip {
  readonly post: string
  readonly pointer: number
  readonly touch: boolean
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  readonly width: number
}

export function createDragging(means: {
  readonly view: CalendarView
  readonly document: Document
  readonly canMove: () => boolean
  /** A finger that pressed long and did not move asks for the actions. */
  readonly openMenu: (post: string, at: { readonly x: number; readonly y: number }) => void
}): Dragging {
  const { view, document } = means
  const { carry } = view
  const [lifted, setLifted] = createSignal<Lifted | null>(null)
  let grip: Grip | null = null
  let last = { x: 0, y: 0 }
  let moved = false
  let longPress: number | undefined
  let turning: { readonly towards: number; readonly timer: number } | null = null
  let frame = 0

  const place = (held: Grip): void => {
    setLifted({ left: last.x - held.dx, top: last.y - held.dy, width: held.width })
  }

  const lift = (held: Grip): void => {
    if (!carry.pickUp(held.post, 'pointer', null)) return
    document.documentElement.setPointerCapture(held.pointer)
    document.documentElement.classList.add('carrying')
    place(held)
    aim()
    frame = requestAnimationFrame(scrollAtEdges)
  }

  const aim = (): void => {
    const under = document.elementFromPoint(last.x, last.y)
    const target = under?.closest<HTMLElement>('[data-drop]')?.dataset.drop
    turnAt(target === 'earlier' ? -1 : target === 'later' ? 1 : 0)
    if (target === undefined || turning) carry.toNowhere()
    else if (target === 'tray') carry.toTray()
    else carry.toDay(target)
  }

  const turnAt = (towards: number): void => {
    if (turning?.towards === towards) return
    if (turning) window.clearInterval(turning.timer)
    turning =
      towards === 0
        ? null
        : { towards, timer: window.setInterval(() => view.turn(towards), TURN_MS) }
  }

  const scrollAtEdges = (): void => {
    frame = requestAnimationFrame(scrollAtEdges)
    const under = document.elementFromPoint(last.x, last.y)
    const scroller = under?.closest<HTMLElement>('[data-scrolls]')
    if (!scroller) return
    const box = scroller.getBoundingClientRect()
    const before = scroller.scrollTop
    if (last.y < box.top + EDGE_PX) scroller.scrollTop -= SCROLL_PX
    else if (last.y > box.bottom - EDGE_PX) scroller.scrollTop += SCROLL_PX
    if (scroller.scrollTop !== before) aim()
  }

  const move = (event: PointerEvent): void => {
    if (!grip || event.pointerId !== grip.pointer) return
    last = { x: event.clientX, y: event.clientY }
    const distance = Math.hypot(last.x - grip.x, last.y - grip.y)
    moved ||= distance > (grip.touch ? FINGER_SLACK_PX : MOUSE_SLACK_PX)
    if (lifted()) {
      place(grip)
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
    swallowClick()
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

  /** The click that follows a drop would open what lies below; a finger's comes a moment later. */
  const swallowClick = (): void => {
    const stop = (): void => {
      document.removeEventListener('click', swallow, { capture: true })
      document.removeEventListener('pointerdown', stop, { capture: true })
    }
    const swallow = (event: Event): void => {
      // A menu is opened by a click of our own.
      if (!event.isTrusted) return
      event.preventDefault()
      event.stopPropagation()
      stop()
    }
    document.addEventListener('click', swallow, { capture: true })
    // Whoever presses again means the click that follows.
    document.addEventListener('pointerdown', stop, { capture: true })
    window.setTimeout(stop, CLICK_MS)
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
    grip(event, post) {
      if (event.button !== 0 || !event.isPrimary || grip || !means.canMove()) return
      const box = event.currentTarget.getBoundingClientRect()
      const { clientX: x, clientY: y, pointerId: pointer } = event
      const touch = event.pointerType === 'touch'
      const width = Math.min(box.width, MOST_WIDTH_PX)
      const dx = ((x - box.left) * width) / box.width
      // Held above the finger, which would hide it.
      const dy = touch ? ABOVE_FINGER_PX : y - box.top
      grip = { post, pointer, touch, x, y, dx, dy, width }
      last = { x, y }
      moved = false
      document.addEventListener('pointermove', move)
      document.addEventListener('pointerup', release)
      document.addEventListener('pointercancel', abort)
      document.addEventListener('touchmove', prevent, { passive: false })
      document.addEventListener('contextmenu', prevent)
      const held = grip
      if (touch) longPress = window.setTimeout(() => lift(held), LONG_PRESS_MS)
    },
  }
}
