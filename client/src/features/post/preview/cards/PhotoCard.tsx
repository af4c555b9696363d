import { Show } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { bookmark, ellipsis, heart, image, messageCircle, send } from '#client/ui/icons.ts'
import type { Previewed } from '../previewed.ts'
import { Deeds, Face } from './CardParts.tsx'
import { CardText } from './CardText.tsx'
import { MediaPlace } from './MediaPlace.tsx'

/** Instagram and Pinterest: the picture comes first. */
export function PhotoCard(props: { readonly of: Previewed }) {
  const isPin = () => props.of.network === 'pinterest'
  return (
    <div class="preview-photo">
      <Show when={!isPin()}>
        <div class="preview-photo-top">
          <Face name={props.of.name} />
          <b>{props.of.handle}</b>
          <Icon of={ellipsis} size="dense" />
        </div>
      </Show>
      <MediaPlace of={props.of} placeholder={image} />
      <Show
        when={isPin()}
        fallback={
          <>
            <Deeds icons={[heart, messageCircle, send, bookmark]} />
            <CardText text={props.of.text} before={props.of.handle} />
            <p class="preview-when">{props.of.when}</p>
          </>
        }
      >
        <b class="preview-title">{props.of.title}</b>
        <CardText text={props.of.text} />
        <div class="preview-photo-top">
          <Face name={props.of.name} />
          <b>{props.of.name}</b>
        </div>
      </Show>
    </div>
  )
}
