import { onCleanup } from 'solid-js'

/** How many bars of a mark are there: the next one may come before the one in whose place it stands has gone. */
const present = new Map<string, number>()

/**
 * Marks the page while what stands at its foot is there, as its `ref`: the toasts stay above it, by `--foot-bar` in the
 * style of the mark. A style that asked the whole page (`:root:has()`) would be asked at every change of the page, and
 * have much of it styled again.
 */
export function footBar(mark: `with-${string}`): () => void {
  const count = (by: 1 | -1): void => {
    const now = (present.get(mark) ?? 0) + by
    present.set(mark, now)
    document.documentElement.classList.toggle(mark, now > 0)
  }
  return () => {
    count(1)
    onCleanup(() => count(-1))
  }
}
