import { For, Show } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { globe } from '#client/ui/icons.ts'
import type { Previewed } from '../previewed.ts'

export function Face(props: { readonly name: string }) {
  return (
    <span class="preview-face" aria-hidden="true">
      {initials(props.name)}
    </span>
  )
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  return [parts[0], parts[1]].map((part) => Array.from(part ?? '')[0] ?? '').join('')
}

/** The page that the post leads to, as the network shows it: on most, pictures of the post's own take its place. */
export function LinkCard(props: { readonly of: Previewed }) {
  const isTaken = () =>
    ['status', 'feed'].includes(props.of.look.card) && props.of.media.shown.length > 0
  return (
    <Show when={props.of.look.links && !isTaken() && props.of.card}>
      {(card) => (
        <div class="preview-link">
          <span class="preview-link-picture" aria-hidden="true">
            <Icon of={globe} />
          </span>
          <span class="preview-link-words">
            <small>{card().domain}</small>
            <b>{card().path.replaceAll('/', ' ').trim() || card().domain}</b>
          </span>
        </div>
      )}
    </Show>
  )
}

/** What readers can do with it; here it is only a picture. */
export function Deeds(props: { readonly icons: readonly string[] }) {
  return (
    <div class="preview-deeds" aria-hidden="true">
      <For each={props.icons}>{(icon) => <Icon of={icon} />}</For>
    </div>
  )
}
