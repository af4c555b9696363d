import { For } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { forward, globe, messageCircle, repeat2, send, thumbsUp } from '#client/ui/icons.ts'
import type { Previewed } from '../previewed.ts'
import { Face, LinkCard } from './CardParts.tsx'
import { CardText } from './CardText.tsx'
import { MediaPlace } from './MediaPlace.tsx'

/** Facebook and LinkedIn: a page's post, with what readers can do written out below it. */
export function FeedCard(props: { readonly of: Previewed }) {
  const words = useWords()
  const deeds = () => {
    const { preview } = words()
    return props.of.network === 'linkedin'
      ? [
          { icon: thumbsUp, label: preview.like },
          { icon: messageCircle, label: preview.comment },
          { icon: repeat2, label: preview.repost },
          { icon: send, label: preview.send },
        ]
      : [
          { icon: thumbsUp, label: preview.like },
          { icon: messageCircle, label: preview.comment },
          { icon: forward, label: preview.share },
        ]
  }
  return (
    <div class="preview-feed">
      <div class="preview-feed-top">
        <Face name={props.of.name} />
        <p class="preview-head preview-head-tall">
          <b>{props.of.name}</b>
          <span>
            {props.of.when} · <Icon of={globe} size="dense" />
          </span>
        </p>
      </div>
      <CardText text={props.of.text} />
      <MediaPlace of={props.of} />
      <LinkCard of={props.of} />
      <div class="preview-feed-deeds" aria-hidden="true">
        <For each={deeds()}>
          {(deed) => (
            <span>
              <Icon of={deed.icon} size="dense" />
              {deed.label}
            </span>
          )}
        </For>
      </div>
    </div>
  )
}
