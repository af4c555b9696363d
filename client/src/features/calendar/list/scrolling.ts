import {
  type Accessor,
  createEffect,
  createSignal,
  on,
  onCleanup,
  onMount,
  untrack,
} from 'solid-js'
import type { CalendarView } from '../view.ts'
import type { ListLayout } from './list-layout.ts'

export interface Scrolling {
  /** How far the list is scrolled, and how high its window is, in px. */
  readonly top: Accessor<number>
  readonly height: Accessor<number>
  /** For `scroll`. */
  scrolled(): void
}

/**
 * Where somebody is in the list is a day and how far below its top: that stays what it is, whatever comes in above it. It
 * is told to the address, and follows the address.
 */
export function createScrolling(means: {
  readonly view: Pick<CalendarView, 'anchor' | 'show' | 'standAt'>
  readonly layout: Accessor<ListLayout>
  readonly scroller: () => HTMLElement | undefined
  /** The window was measured. */
  readonly measured: (list: HTMLElement) => void
  /** Somebody scrolled, not we. */
  readonly moved: () => void
}): Scrolling {
  const { view, layout, scroller } = means
  let day = view.anchor()
  let below = 0
  /** Where we have scrolled to ourselves. */
  let held = 0
  // Drawn at once where it will be scrolled to.
  const [top, setTop] = createSignal(untrack(layout).dayFrom(day)?.top ?? 0)
  const [height, setHeight] = createSignal(window.innerHeight)

  const hold = (): void => {
    const list = scroller()
    const placed = layout().dayFrom(day)
    view.standAt(placed?.day ?? null)
    if (!list || !placed) return
    const wanted = Math.round(placed.top + (placed.day === day ? below : 0))
    if (Math.round(list.scrollTop) !== wanted) list.scrollTop = wanted
    held = list.scrollTop
    setTop(held)
  }
  createEffect(on(layout, hold))
  createEffect(
    on(
      view.anchor,
      (wanted) => {
        if (wanted === day) return
        day = wanted
        below = 0
        hold()
      },
      { defer: true },
    ),
  )
  onMount(() => {
    const list = scroller()
    if (!list) return
    const observer = new ResizeObserver(() => {
      setHeight(list.clientHeight)
      means.measured(list)
    })
    observer.observe(list)
    onCleanup(() => observer.disconnect())
  })
  return {
    top,
    height,
    scrolled() {
      const list = scroller()
      if (!list) return
      // Asked once: rows that come and go in between would have it all laid out anew.
      const now = list.scrollTop
      if (now === held) return
      held = -1
      means.moved()
      setTop(now)
      const placed = layout().dayAt(now)
      if (!placed) return
      below = now - placed.top
      view.standAt(placed.day)
      if (day === placed.day) return
      day = placed.day
      view.show(day)
    },
  }
}
