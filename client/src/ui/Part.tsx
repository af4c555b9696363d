import { createUniqueId, type JSX, Show } from 'solid-js'
import './Part.css'

/** One question or answer of the page: what it is on the left, the rest on the right. */
export function Part(props: {
  readonly title: string
  readonly hint?: string
  readonly children: JSX.Element
}) {
  const id = createUniqueId()
  return (
    <section class="part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{props.title}</h2>
        <Show when={props.hint}>
          <p class="hint">{props.hint}</p>
        </Show>
      </header>
      <div class="part-content">{props.children}</div>
    </section>
  )
}
