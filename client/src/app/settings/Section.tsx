import type { JSX } from 'solid-js'

/** A title with its hint on the left, what can be done on the right. */
export function Section(props: {
  readonly title: string
  readonly hint?: string
  /** For a link that leads here. */
  readonly id?: string
  readonly children: JSX.Element
}) {
  return (
    <section class="settings-section" id={props.id}>
      <header>
        <h2>{props.title}</h2>
        {props.hint && <p class="hint">{props.hint}</p>}
      </header>
      <div class="settings-content">{props.children}</div>
    </section>
  )
}
