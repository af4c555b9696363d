import type { JSX } from 'solid-js'
import { showPresent } from './present-in-view.ts'
import './PageNav.css'
import './Sideways.css'

/** The way between pages that belong together; on a phone, where more of them are than fit, it scrolls by itself. */
export function PageNav(props: { readonly label: string; readonly children: JSX.Element }) {
  let nav: HTMLElement | undefined
  showPresent(() => nav)
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
