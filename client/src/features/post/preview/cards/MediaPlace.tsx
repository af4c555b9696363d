import { createMemo, For, Match, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { image, play } from '#client/ui/icons.ts'
import { createFileUrl } from '#client/workspace/media/file-url.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { usePost } from '../../post-context.ts'
import { isFilm } from '../preview-media.ts'
import type { Previewed } from '../previewed.ts'

/** The first pictures and videos of the post, as many as its network shows at once, and how many more there are. */
export function MediaPlace(props: {
  readonly of: Previewed
  /** Stands where none is attached yet and the network shows no post without; none: nothing does. */
  readonly placeholder?: string
}) {
  const words = useWords()
  const media = () => props.of.media
  const ids = createMemo(() => media().shown.map(({ id }) => id), [], {
    equals: (before, now) => before.join() === now.join(),
  })
  const one = (id: string) => media().shown.find((shown) => shown.id === id)
  const count = () => {
    const { shown, more } = media()
    return props.of.look.card === 'photo' ? `1/${shown.length + more}` : `+${more}`
  }
  return (
    <Show
      when={ids().length > 0}
      fallback={
        <Show when={props.placeholder}>
          {(icon) => (
            <div class="preview-media" aria-hidden="true">
              <Icon of={icon()} />
            </div>
          )}
        </Show>
      }
    >
      <div
        class={`preview-media preview-tiles preview-tiles-${ids().length}`}
        style={{ '--ratio': media().ratio }}
      >
        <For each={ids()}>
          {(id) => <Show when={one(id)}>{(found) => <Tile of={found()} />}</Show>}
        </For>
        <Show when={media().more > 0}>
          <span class="preview-count">
            <span aria-hidden="true">{count()}</span>
            <span class="visually-hidden">{words().preview.moreMedia(media().more)}</span>
          </span>
        </Show>
      </div>
    </Show>
  )
}

function Tile(props: { readonly of: Attachment }) {
  const words = useWords()
  const { environment } = usePost()
  const file = createFileUrl(props.of, 'card', environment)
  const address = () => {
    const now = file()
    return now.kind === 'shown' ? now.address : undefined
  }
  const said = () => props.of.alt.trim() || words().preview.withoutAlt(props.of.name)
  return (
    <span class="preview-tile" title={said()}>
      <Switch
        fallback={
          <span class="preview-tile-blank" role="img" aria-label={said()}>
            <Icon of={isFilm(props.of) ? play : image} />
          </span>
        }
      >
        <Match when={file().kind === 'loading'}>{null}</Match>
        <Match when={address()}>
          {(source) => <img src={source()} alt={said()} decoding="async" />}
        </Match>
      </Switch>
      <Show when={isFilm(props.of) && address()}>
        <span class="preview-tile-play" aria-hidden="true">
          <Icon of={play} />
        </span>
      </Show>
    </span>
  )
}
