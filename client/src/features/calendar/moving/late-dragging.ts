import { createSignal, onCleanup } from 'solid-js'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { Point } from './drag-geometry.ts'
import type { Dragging } from './gesture.ts'

/**
 * Which time is under the hand, if one is. `edge` is the upper edge of what a mouse holds, with which it aims; a finger
 * aims with itself: what it holds is above it.
 */
export type TimeUnder = (hand: Point, edge: number) => LocalTime | null

/** Dragging comes right after the first page: until then, what shows a post opens it and does nothing else. */
export interface LateDragging extends Dragging {
  /** It is there, for as long as the owner of this call. */
  bring(dragging: Dragging): void
  /** For a view with hours, as long as it is there. */
  aimWith(timeUnder: TimeUnder): void
  readonly timeUnder: TimeUnder
}

export function createLateDragging(): LateDragging {
  const [brought, setBrought] = createSignal<Dragging | null>(null)
  let aims: TimeUnder | null = null
  return {
    lifted: () => brought()?.lifted() ?? null,
    grip: (event, post) => brought()?.grip(event, post),
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
