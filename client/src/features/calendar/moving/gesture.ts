/**
 * Taking hold of a post by mouse, pen or finger, with pointer events: the platform's own drag and drop has no touch on
 * every phone, cannot tilt what it carries and does not tell the Shift key while it moves
 * (docs/decisions/dragging.md). Where it may be put is the hand's to say.
 */
import { type Accessor, createSignal, onCleanup } from 'solid-js'
import {
  type Hold,
  holdOf,
  isBeyondSlack,
  type Lifted,
  liftedAt,
  type Point,
  scrollStep,
} from './drag-geometry.ts'
import { coverPage, elementUnder } from './grabbing.ts'
import { swallowClick } from './swallow-click.ts'

/** What is asked of a `pointerdown`. */
export type Press = Pick<
  PointerEvent,
  'button' | 'isPrimary' | 'pointerId' | 'pointerType' | 'clientX' | 'clientY'
> & { readonly currentTarget: HTMLElement }

export interface Dragging {
  readonly lifted: Accessor<Lifted | null>
  /** @param on what shows the post; an event forgets it as soon as it has been handled */
  grip(press: Press, post: string, on?: HTMLElement): void
}

/** What holds the post meanwhile. */
export interface Hand {
  /** False when the post is not to be carried. */
  pickUp(post: string): boolean
  /** A key may have dropped it while the button is still down. */
  holds(): boolean
  /** The pointer is there now, or what lies below it has moved. */
  aim(at: Point, hold: Hold): void
  copying(copy: boolean): void
  drop(): void
  /** With a word about it; `letGo` is without. */
  putBack(): void
  letGo(): void
  /** However it ended. */
  ended(): void
}

const LONG_PRESS_MS = 250

interface Grip extends Hold {
  readonly post: string
  readonly pointer: number
}

export function createGesture(means: {
  readonly hand: Hand
  readonly document: Document
  readonly canMove: () => boolean
  /** A finger that pressed long and did not move asks for the actions. */
  readonly openMenu: (post: string, at: Point) => void
}): Dragging {
  const { hand, document } = means
  const [lifted, setLifted] = createSignal<Lifted | null>(null)
  let grip: Grip | null = null
  let last: Point = { x: 0, y: 0 }
  let moved = false
  let longPress: number | undefined
  let frame = 0
  let uncover = (): void => {}

  const lift = (held: Grip): void => {
    if (!hand.pickUp(held.post)) return
    document.documentElement.setPointerCapture(held.pointer)
    document.documentElement.classList.add('carrying')
    uncover = coverPage(document)
    setLifted(liftedAt(held, last))
    hand.aim(last, held)
    frame = requestAnimationFrame(scrollAtEdges)
  }

  const scrollAtEdges = (): void => {
    frame = requestAnimationFrame(scrollAtEdges)
    const below = elementUnder(document, last.x, last.y)
    // What stands still above it is a place to drop on, not an edge.
    const near = below?.closest<HTMLElement>('[data-scrolls], [data-still]')
    const scroller = near?.dataset.still === undefined ? near : null
    const sideways = below?.closest<HTMLElement>('[data-scrolls-sideways]')
    const before = [scroller?.scrollTop, sideways?.scrollLeft]
    if (scroller) {
      const { top, bottom } = scroller.getBoundingClientRect()
      // Heads that stay lie over its upper edge.
      const heads = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0
      scroller.scrollTop += scrollStep({ top: top + heads, bottom }, last.y)
    }
    if (sideways) {
      const { left, right } = sideways.getBoundingClientRect()
      sideways.scrollLeft += scrollStep({ top: left, bottom: right }, last.x)
    }
    const isMoved = scroller?.scrollTop !== before[0] || sideways?.scrollLeft !== before[1]
    if (isMoved && grip) hand.aim(last, grip)
  }

  const move = (event: PointerEvent): void => {
    if (!grip || event.pointerId !== grip.pointer) return
    last = { x: event.clientX, y: event.clientY }
    moved ||= isBeyondSlack(grip, last)
    if (lifted()) {
      setLifted(liftedAt(grip, last))
      hand.copying(event.shiftKey)
      hand.aim(last, grip)
    } else if (moved && grip.touch) end()
    else if (moved) lift(grip)
    if (lifted() && !hand.holds()) end()
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
      hand.letGo()
      // Opened within the release, the menu would take the release for a touch beside it, and close.
      const at = last
      window.setTimeout(() => means.openMenu(post, at))
    } else hand.drop()
  }

  const abort = (): void => {
    const wasLifted = lifted() !== null
    end()
    if (wasLifted) hand.putBack()
  }

  /** A long press must neither scroll nor open the browser's own menu, and what is dropped on is not selected as text. */
  const prevent = (event: Event): void => {
    if (lifted()) event.preventDefault()
  }

  const end = (): void => {
    window.clearTimeout(longPress)
    cancelAnimationFrame(frame)
    hand.ended()
    if (grip && document.documentElement.hasPointerCapture(grip.pointer)) {
      document.documentElement.releasePointerCapture(grip.pointer)
    }
    grip = null
    setLifted(null)
    document.documentElement.classList.remove('carrying')
    uncover()
    document.removeEventListener('pointermove', move)
    document.removeEventListener('pointerup', release)
    document.removeEventListener('pointercancel', abort)
    document.removeEventListener('touchmove', prevent)
    document.removeEventListener('contextmenu', prevent)
    document.removeEventListener('selectstart', prevent)
  }
  onCleanup(end)

  return {
    lifted,
    grip(press, post, on = press.currentTarget) {
      if (press.button !== 0 || !press.isPrimary || grip || !means.canMove()) return
      last = { x: press.clientX, y: press.clientY }
      const touch = press.pointerType === 'touch'
      const hold = holdOf(on.getBoundingClientRect(), last, touch)
      const held = { ...hold, post, pointer: press.pointerId }
      grip = held
      moved = false
      document.addEventListener('pointermove', move)
      document.addEventListener('pointerup', release)
      document.addEventListener('pointercancel', abort)
      document.addEventListener('touchmove', prevent, { passive: false })
      document.addEventListener('contextmenu', prevent)
      document.addEventListener('selectstart', prevent)
      if (touch) longPress = window.setTimeout(() => lift(held), LONG_PRESS_MS)
    },
  }
}
