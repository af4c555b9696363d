import type { JSX } from 'solid-js'

/** A part of what is known of an entry, under its title. */
export function EntrySection(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <section class="entry-section">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  )
}
