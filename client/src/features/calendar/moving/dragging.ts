import type { CalendarView } from '../view.ts'
import { dropTarget, type Point } from './drag-geometry.ts'
import { createGesture, type Dragging } from './gesture.ts'
import { elementUnder } from './grabbing.ts'
import type { TimeUnder } from './late-dragging.ts'

/** Held over "next month" for so long, the month turns. */
const TURN_MS = 600

/** Carrying a post by mouse, pen or finger to a day, a time, or the posts without a date. */
export function createDragging(means: {
  readonly view: CalendarView
  readonly document: Document
  readonly canMove: () => boolean
  readonly timeUnder: TimeUnder
  /** A finger that pressed long and did not move asks for the actions. */
  readonly openMenu: (post: string, at: Point) => void
}): Dragging {
  const { view, document } = means
  const { carry } = view
  let turning: { readonly towards: -1 | 1; readonly timer: number } | null = null

  const turnAt = (towards: -1 | 0 | 1): void => {
    if (turning?.towards === towards) return
    if (turning) window.clearInterval(turning.timer)
    turning =
      towards === 0
        ? null
        : { towards, timer: window.setInterval(() => view.turn(towards), TURN_MS) }
  }
  return createGesture({
    ...means,
    hand: {
      pickUp: (post) => carry.pickUp(post, 'pointer', null),
      holds: () => carry.carried() !== null,
      copying: carry.copying,
      drop: view.drop,
      putBack: view.putBack,
      letGo: carry.cancel,
      ended: () => turnAt(0),
      aim(at, hold) {
        const under = elementUnder(document, at.x, at.y)?.closest<HTMLElement>('[data-drop]')
        const target = dropTarget(under?.dataset.drop)
        turnAt(target.kind === 'turn' ? target.towards : 0)
        const time = means.timeUnder(at, hold.touch ? at.y : at.y - hold.dy)
        if (time !== null) carry.toTime(time)
        else if (target.kind === 'slot') carry.toSlot(target.key)
        else if (target.kind === 'day') carry.toDay(target.day)
        else if (target.kind === 'tray') carry.toTray()
        else carry.toNowhere()
      },
    },
  })
}
