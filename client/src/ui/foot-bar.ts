import { onCleanup } from 'solid-js'

/**
 * Marks the page while what stands at its foot is there, as its `ref`: the toasts stay above it, by `--foot-bar` in the
 * style of the mark. A style that asked the whole page (`:root:has()`) would be asked at every change of the page, and
 * have much of it styled again.
 */
export function footBar(mark: `with-${string}`): () => void {
  return () => {
    const { classList } = document.documentElement
    classList.add(mark)
    onCleanup(() => classList.remove(mark))
  }
}
