import { onCleanup } from 'solid-js'

/** The bars that are there, by mark: the next one may come before the one in whose place it stands has gone. */
const present = new Map<string, Set<HTMLElement>>()

/**
 * Marks the page while what stands at its foot is there, as its `ref`, and says as `--with-...` of the root how high that
 * is now: its words may be long and its letters large. The toasts stay above it, by `--foot-bar` in the style of the
 * mark. A style that asked the whole page (`:root:has()`) would be asked at every change of the page, and have much of it
 * styled again.
 */
export function footBar(mark: `with-${string}`): (bar: HTMLElement) => void {
  const { classList, style } = document.documentElement
  const bars = present.get(mark) ?? new Set()
  present.set(mark, bars)
  const measure = (): void => {
    const highest = Math.max(0, ...[...bars].map((bar) => bar.offsetHeight))
    style.setProperty(`--${mark}`, `${highest}px`)
  }
  return (bar) => {
    bars.add(bar)
    classList.add(mark)
    const sizes = new ResizeObserver(measure)
    sizes.observe(bar)
    onCleanup(() => {
      sizes.disconnect()
      bars.delete(bar)
      if (bars.size > 0) {
        measure()
        return
      }
      classList.remove(mark)
      style.removeProperty(`--${mark}`)
    })
  }
}
