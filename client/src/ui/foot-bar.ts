import { onCleanup } from 'solid-js'

/** A drawer's foot and that of the page behind it are apart: one is out of reach while the other is there. */
export type FootOf = 'page' | 'drawer'

/** How much the bars at one foot take of it. */
export interface Foot {
  /** How high the bar is now, in px: 0 while it is not shown. */
  measured(bar: object, px: number): void
  gone(bar: object): void
}

/** Calls `write` with the height of all bars together, in whole px, whenever it is another: they stand on each other. */
export function createFoot(write: (px: number) => void): Foot {
  const heights = new Map<object, number>()
  let written = 0
  const settle = (): void => {
    let sum = 0
    for (const height of heights.values()) sum += height
    const px = Math.ceil(sum)
    if (px === written) return
    written = px
    write(px)
  }
  return {
    measured(bar, px) {
      heights.set(bar, px)
      settle()
    },
    gone(bar) {
      if (heights.delete(bar)) settle()
    },
  }
}

/** On the toasts alone: an inherited property of the page itself would have all of it styled again. */
const writeTo = (of: FootOf) => (px: number) =>
  document.querySelector<HTMLElement>('.toasts')?.style.setProperty(`--${of}-foot`, `${px}px`)

const feet = { page: createFoot(writeTo('page')), drawer: createFoot(writeTo('drawer')) }
const present = new WeakMap<Element, (px: number) => void>()
let observer: ResizeObserver | undefined

/** What stands aside, under a list beside the page's middle, is not below the toasts. */
function roomTaken(bar: Element): number {
  const { left, right, height } = bar.getBoundingClientRect()
  const middle = innerWidth / 2
  return left < middle && middle < right ? height : 0
}

/**
 * As the `ref` of what stands at a foot: the toasts stay above it, however high it is.
 *
 * @param tell of a bar that floats: told how much lies under it, in px, 0 once it has gone
 */
export function footBar(
  of: FootOf = 'page',
  tell: (px: number) => void = () => {},
): (bar: HTMLElement) => void {
  return (bar) => {
    present.set(bar, (px) => {
      feet[of].measured(bar, px)
      tell(px)
    })
    // Of all bars, and after the page was laid out for the frame: asking then costs nothing.
    observer ??= new ResizeObserver((entries) => {
      const taken = entries.map(({ target }) => [target, roomTaken(target)] as const)
      for (const [one, px] of taken) present.get(one)?.(px)
    })
    observer.observe(bar)
    onCleanup(() => {
      observer?.unobserve(bar)
      present.delete(bar)
      feet[of].gone(bar)
      tell(0)
    })
  }
}
