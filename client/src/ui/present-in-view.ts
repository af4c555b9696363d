import { onCleanup, onMount } from 'solid-js'

/**
 * What is current in a row that scrolls by itself stands in its middle, clear of the edges that fade: at first, and when
 * the row or what stands in it takes another size, as by a number that comes later.
 */
export function showPresent(row: () => HTMLElement | undefined): void {
  // Once it is laid out anyway: asked for before, all of the page would be for its sake.
  onMount(() => {
    const element = row()
    if (!element) return
    const observer = new ResizeObserver(() => {
      // While its page is still being fetched it has no size.
      if (element.clientWidth === 0) return
      const present = element.querySelector('[aria-current]')
      present?.scrollIntoView({ inline: 'center', block: 'nearest' })
    })
    for (const one of [element, ...element.children]) observer.observe(one)
    onCleanup(() => observer.disconnect())
  })
}
