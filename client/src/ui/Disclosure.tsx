import { type JSX, untrack } from 'solid-js'
import './Disclosure.css'

/** What most people do not need is folded away behind a line that names it. */
export function Disclosure(props: {
  readonly summary: string
  /** It begins unfolded: there is nothing else to look at. */
  readonly isOpen?: boolean
  readonly children: JSX.Element
}) {
  return (
    <details class="disclosure" open={untrack(() => props.isOpen)}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  )
}
