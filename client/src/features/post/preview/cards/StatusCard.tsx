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

const SERVER: Readonly<Record<string, string>> = {
  bluesky: '.bsky.social',
  mastodon: '@mastodon.social',
}

/** X, Bluesky, Mastodon, Threads: a name, a short text, a card. */
export function StatusCard(props: { readonly of: Previewed }) {
  const handle = () => {
    const { network, handle } = props.of
    return network === 'x' || network === 'mastodon' ? handle.replaceAll('.', '_') : handle
  }
  return (
    <div class="preview-status">
      <Face name={props.of.name} />
      <div class="preview-status-main">
        <p class="preview-head">
          <b>{props.of.network === 'threads' ? handle() : props.of.name}</b>
          <span>
            {props.of.network === 'threads'
              ? props.of.when
              : `@${handle()}${SERVER[props.of.network] ?? ''} · ${props.of.when}`}
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
