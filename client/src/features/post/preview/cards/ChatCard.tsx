import type { Previewed } from '../previewed.ts'
import { Face, LinkCard } from './CardParts.tsx'
import { CardText } from './CardText.tsx'
import { MediaPlace } from './MediaPlace.tsx'

/** Discord: a message among others. */
export function ChatCard(props: { readonly of: Previewed }) {
  return (
    <div class="preview-chat">
      <Face name={props.of.name} />
      <div>
        <p class="preview-head">
          <b>{props.of.name}</b>
          <span>{props.of.when}</span>
        </p>
        <CardText text={props.of.text} />
        <MediaPlace of={props.of} />
        <LinkCard of={props.of} />
      </div>
    </div>
  )
}
