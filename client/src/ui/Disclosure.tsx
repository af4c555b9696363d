import type { JSX } from 'solid-js'
import './Disclosure.css'

/** What most people do not need is folded away behind a line that names it. */
export function Disclosure(props: { readonly summary: string; readonly children: JSX.Element }) {
  return (
    <details class="disclosure">
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  )
}
