/** What of a drag is only arithmetic. Everything in px of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the carried chip is drawn. */
export interface Lifted {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** How a pointer took hold of what shows a post. */
export interface Hold {
  readonly touch: boolean
  readonly at: Point
  /** From the chip's corner to the pointer. */
  readonly dx: number
  readonly dy: number
  readonly width: number
}

const MOUSE_SLACK_PX = 4
const FINGER_SLACK_PX = 8
const MOST_WIDTH_PX = 240
const ABOVE_FINGER_PX = 64
const EDGE_PX = 48
const SCROLL_PX = 9

/** @param box of what shows the post */
export function holdOf(
  box: Pick<DOMRect, 'left' | 'top' | 'width'>,
  at: Point,
  touch: boolean,
): Hold {
  const width = Math.min(box.width, MOST_WIDTH_PX)
  return {
    touch,
    at,
    width,
    // Of what is carried smaller, the pointer keeps the same part.
    dx: ((at.x - box.left) * width) / box.width,
    // Held above the finger, which would hide it.
    dy: touch ? ABOVE_FINGER_PX : at.y - box.top,
  }
}

export function liftedAt(hold: Hold, at: Point): Lifted {
  return { left: at.x - hold.dx, top: at.y - hold.dy, width: hold.width }
}

/** A hand is never quite still: less than this is no movement. */
export function isBeyondSlack(hold: Hold, at: Point): boolean {
  const distance = Math.hypot(at.x - hold.at.x, at.y - hold.at.y)
  return distance > (hold.touch ? FINGER_SLACK_PX : MOUSE_SLACK_PX)
}

/** How far what lies below scrolls in this frame, when something is held near its upper or lower edge. */
export function scrollStep(box: Pick<DOMRect, 'top' | 'bottom'>, y: number): number {
  if (y < box.top + EDGE_PX) return -SCROLL_PX
  return y > box.bottom - EDGE_PX ? SCROLL_PX : 0
}

/** What `data-drop` names: a day, a slot that is free on one, the tray, the ways to the months beside, or nothing. */
export type DropTarget =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'slot'; readonly key: string }
  | { readonly kind: 'turn'; readonly towards: -1 | 1 }
  | { readonly kind: 'tray' | 'nowhere' }

export function dropTarget(name: string | undefined): DropTarget {
  if (name === undefined) return { kind: 'nowhere' }
  if (name === 'earlier') return { kind: 'turn', towards: -1 }
  if (name === 'later') return { kind: 'turn', towards: 1 }
  if (name === 'tray') return { kind: 'tray' }
  return name.includes('/') ? { kind: 'slot', key: name } : { kind: 'day', day: name }
}
