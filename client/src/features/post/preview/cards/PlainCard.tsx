import { Show } from 'solid-js'
import type { Previewed } from '../previewed.ts'
import { LinkCard } from './CardParts.tsx'
import { CardText } from './CardText.tsx'
import { MediaPlace } from './MediaPlace.tsx'

/** A newsletter, a blog, a forum, and whatever a newer version knows: a title and its text. */
export function PlainCard(props: { readonly of: Previewed }) {
  return (
    <div class="preview-plain">
      <small>
        {props.of.name} · {props.of.when}
      </small>
      <Show when={props.of.title}>
        <b class="preview-title">{props.of.title}</b>
      </Show>
      <MediaPlace of={props.of} />
      <CardText text={props.of.text} />
      <LinkCard of={props.of} />
    </div>
  )
}
