import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js'
import { createPaper } from '#client/ui/media.ts'
import { remOf } from '#client/ui/rem.ts'
import type { Seen } from './board-keys.ts'
import { indexAt, scrolledTo, windowOf } from './window-of.ts'

/** A long column, of which only what is seen is drawn. */
export interface ColumnScroll {
  /** Of what scrolls: the cards begin at its upper edge. */
  ref(element: HTMLElement): void
  readonly drawn: Accessor<{ readonly from: number; readonly to: number }>
  seen(): Seen
  /** So that the card there is seen. */
  show(index: number): void
  /** Before which card something is held at this height of the window. */
  indexAt(y: number): number
}

/** Board.css has the same: of a card in rem, and what lies between two in px. */
const CARD_REM = 6
const GAP_PX = 6

export function createColumnScroll(count: Accessor<number>): ColumnScroll {
  const [place, setPlace] = createSignal({ top: 0, height: 800, step: 102 }, { equals: isSame })
  const paper = createPaper()
  let element: HTMLElement | undefined

  const measure = (): void => {
    if (!element) return
    const rem = remOf(document)
    const step = CARD_REM * rem + GAP_PX
    setPlace({ top: element.scrollTop, height: element.clientHeight, step })
  }
  /** Nothing else is asked of the page while it scrolls: that would have it laid out once more. */
  const scrolled = (): void => {
    if (element) setPlace({ ...place(), top: element.scrollTop })
  }
  const observer = new ResizeObserver(measure)
  onCleanup(() => observer.disconnect())

  return {
    ref(scroller) {
      element = scroller
      observer.observe(scroller)
      scroller.addEventListener('scroll', scrolled, { passive: true })
    },
    drawn: createMemo(
      () => (paper() ? { from: 0, to: count() } : windowOf(place(), place().step, count())),
      undefined,
      { equals: (a, b) => a.from === b.from && a.to === b.to },
    ),
    seen() {
      const { top, height, step } = place()
      return { first: Math.round(top / step), count: Math.floor(height / step) }
    },
    show(index) {
      if (!element) return
      measure()
      element.scrollTop = scrolledTo(place(), place().step, index)
      scrolled()
    },
    indexAt(y) {
      if (!element) return 0
      const { top } = element.getBoundingClientRect()
      return indexAt(y - top + element.scrollTop, place().step, count())
    },
  }
}

interface Measured {
  readonly top: number
  readonly height: number
  readonly step: number
}

function isSame(a: Measured, b: Measured): boolean {
  return a.top === b.top && a.height === b.height && a.step === b.step
}
