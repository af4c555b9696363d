import { type JSX, onCleanup, onMount } from 'solid-js'
import './PageNav.css'
import './Sideways.css'

/**
 * The way between pages that belong together; on a phone, where more of them are than fit, the present one stands in the
 * middle, clear of the edges that fade.
 */
export function PageNav(props: { readonly label: string; readonly children: JSX.Element }) {
  let nav: HTMLElement | undefined
  // Once it is laid out anyway: asked for before, all of the page would be for its sake.
  onMount(() => {
    const observer = new ResizeObserver(() => {
      // While its page is still being fetched it has no size.
      if (!nav || nav.clientWidth === 0) return
      observer.disconnect()
      nav.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
    })
    if (nav) observer.observe(nav)
    onCleanup(() => observer.disconnect())
  })
  return (
    <nav
      ref={(element) => {
        nav = element
      }}
      class="page-nav sideways"
      aria-label={props.label}
    >
      {props.children}
    </nav>
  )
}
