import { Show } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { bookmark, heart, messageCircle, play, reply } from '#client/ui/icons.ts'
import type { Previewed } from '../previewed.ts'
import { Deeds, Face } from './CardParts.tsx'
import { CardText } from './CardText.tsx'
import { MediaPlace } from './MediaPlace.tsx'

/** TikTok: words over a tall video. YouTube: a wide one, with title and description below. */
export function VideoCard(props: { readonly of: Previewed }) {
  return (
    <Show
      when={props.of.network === 'tiktok'}
      fallback={
        <div class="preview-watch">
          <MediaPlace of={props.of} placeholder={play} />
          <b class="preview-title">{props.of.title}</b>
          <div class="preview-photo-top">
            <Face name={props.of.name} />
            <b>{props.of.name}</b>
          </div>
          <div class="preview-description">
            <small>{props.of.when}</small>
            <CardText text={props.of.text} />
          </div>
        </div>
      }
    >
      <div class="preview-clip">
        <Show
          when={props.of.media.shown.length > 0}
          fallback={
            <span class="preview-clip-play" aria-hidden="true">
              <Icon of={play} />
            </span>
          }
        >
          <MediaPlace of={props.of} />
        </Show>
        <div class="preview-clip-words">
          <b>@{props.of.handle}</b>
          <CardText text={props.of.text} />
        </div>
        <div class="preview-clip-side">
          <Face name={props.of.name} />
          <Deeds icons={[heart, messageCircle, bookmark, reply]} />
        </div>
      </div>
    </Show>
  )
}
