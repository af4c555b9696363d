import { createMemo, For, Show } from 'solid-js'
import { Icon } from '#client/ui/Icon.tsx'
import { globe, image } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import { MediaPicture } from '../../media/MediaPicture.tsx'
import { usePost } from '../../post-context.ts'
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

/** The first picture or video, or where one will stand. */
export function MediaPlace() {
  const { id } = usePost()
  const workspace = useWorkspace()
  const first = createMemo(
    () =>
      workspace
        .media()
        ?.of(id)
        .find(({ type }) => kindOf(type) !== 'document'),
    undefined,
    { equals: (before, now) => before?.hash === now?.hash },
  )
  return (
    <div class="preview-media" aria-hidden="true">
      <Show when={first()} keyed fallback={<Icon of={image} />}>
        {(one) => <MediaPicture of={one} />}
      </Show>
    </div>
  )
}

/** The page that the post leads to, as the network shows it. */
export function LinkCard(props: { readonly of: Previewed }) {
  return (
    <Show when={props.of.look.links && props.of.card}>
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
