import { Show } from 'solid-js'
import {
  bookmark,
  chartNoAxesColumn,
  ellipsis,
  heart,
  messageCircle,
  repeat2,
  reply,
  send,
  star,
  upload,
} from '#client/ui/icons.ts'
import type { Previewed } from '../previewed.ts'
import { Deeds, Face, LinkCard } from './CardParts.tsx'
import { CardText } from './CardText.tsx'
import { MediaPlace } from './MediaPlace.tsx'

const DEEDS: Readonly<Record<string, readonly string[]>> = {
  x: [messageCircle, repeat2, heart, chartNoAxesColumn, bookmark, upload],
  bluesky: [messageCircle, repeat2, heart, upload, ellipsis],
  mastodon: [reply, repeat2, star, bookmark, ellipsis],
  threads: [heart, messageCircle, repeat2, send],
}

/** X, Bluesky, Mastodon, Threads: a name, a short text, a card. */
export function StatusCard(props: { readonly of: Previewed }) {
  return (
    <div class="preview-status">
      <Face name={props.of.name} />
      <div class="preview-status-main">
        <p class="preview-head">
          <b>{props.of.network === 'threads' ? props.of.handle : props.of.name}</b>
          <span class="preview-by">
            <Show when={props.of.network !== 'threads'}>
              <span>@{props.of.handle}</span>
              {' · '}
            </Show>
            <span>{props.of.when}</span>
          </span>
        </p>
        <CardText text={props.of.text} />
        <MediaPlace of={props.of} />
        <LinkCard of={props.of} />
        <Deeds icons={DEEDS[props.of.network] ?? []} />
      </div>
    </div>
  )
}
