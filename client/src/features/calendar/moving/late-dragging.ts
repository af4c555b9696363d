import { createEffect, createSignal, onCleanup } from 'solid-js'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { Point } from './drag-geometry.ts'
import type { Dragging } from './gesture.ts'

/**
 * Which time is under the hand, if one is. `edge` is the upper edge of what a mouse holds, with which it aims; a finger
 * aims with itself: what it holds is above it.
 */
export type TimeUnder = (hand: Point, edge: number) => LocalTime | null

/**
 * Dragging comes right after the first page. Who has taken hold of a post by then and holds it still carries it from the
 * next move on.
 */
export interface LateDragging extends Dragging {
  /** It is there, for as long as the owner of this call. */
  bring(dragging: Dragging): void
  /** For a view with hours, as long as it is there. */
  aimWith(timeUnder: TimeUnder): void
  readonly timeUnder: TimeUnder
}

export function createLateDragging(means: {
  readonly document: Document
  /** While the plan is being opened, nothing of it can be moved yet. */
  readonly isOpening: () => boolean
}): LateDragging {
  const { document } = means
  const [brought, setBrought] = createSignal<Dragging | null>(null)
  let aims: TimeUnder | null = null
  /** Until it is let go; taking hold twice does nothing. */
  let take: ((dragging: Dragging) => void) | null = null
  const letGo = (): void => {
    take = null
  }
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, letGo)
    onCleanup(() => document.removeEventListener(end, letGo))
  }
  const present = () => (means.isOpening() ? null : brought())
  createEffect(() => {
    const dragging = present()
    if (dragging) take?.(dragging)
  })
  return {
    lifted: () => brought()?.lifted() ?? null,
    grip(press, post) {
      const on = press.currentTarget
      take = (dragging) => dragging.grip(press, post, on)
      const dragging = present()
      if (dragging) take(dragging)
    },
    bring(dragging) {
      setBrought(dragging)
      onCleanup(() => setBrought(null))
    },
    aimWith(own) {
      aims = own
      onCleanup(() => {
        if (aims === own) aims = null
      })
    },
    timeUnder: (hand, edge) => aims?.(hand, edge) ?? null,
  }
}
