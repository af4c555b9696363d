import { createMemo, createSignal, For, Match, Show, Switch } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createChannelUse } from '#client/workspace/space/channel-use.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'
import { ChatCard } from './cards/ChatCard.tsx'
import { FeedCard } from './cards/FeedCard.tsx'
import { PhotoCard } from './cards/PhotoCard.tsx'
import { PlainCard } from './cards/PlainCard.tsx'
import { StatusCard } from './cards/StatusCard.tsx'
import { VideoCard } from './cards/VideoCard.tsx'
import { lookOf } from './looks.ts'
import { createPaused } from './paused.ts'
import { mediaOn } from './preview-media.ts'
import { cardOf, handleOn, previewText } from './preview-text.ts'
import type { Previewed } from './previewed.ts'
import './Previews.css'

/** A card is drawn again when who types has paused, never between two keys. */
const PAUSE_MS = 350

/** The post as readers of its networks will see it, one at a time. */
export function Previews(props: { readonly post: Post }) {
  const { writing, environment } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const [theme, setTheme] = createSignal<'light' | 'dark'>(preferred())
  const use = createChannelUse(workspace)
  const channels = createPaused(writing.channels, PAUSE_MS, environment.after)
  const chosen = createMemo(() => {
    const wanted = writing.chosen()
    return channels().find(({ id }) => id === wanted) ?? channels()[0] ?? null
  })
  const when = () => {
    const { at } = props.post
    if (at === null) return words().preview.now
    return [formats().dayShort(dayOf(at)), hourOf(at)].filter(Boolean).join(', ')
  }
  // Every key wakes whoever asks for the media of a post: a card cares only for what it shows of them.
  const media = createMemo(() => workspace.media()?.of(props.post.id) ?? [], [], {
    equals: (before, now) => saidOf(before) === saidOf(now),
  })
  const previewed = createMemo((): Previewed | null => {
    const channel = chosen()
    if (!channel) return null
    const look = lookOf(channel.network)
    const named = workspace.channels().find(({ id }) => id === channel.id)?.name
    const name = named ?? workspace.settings().name
    return {
      network: channel.network,
      look,
      name,
      handle: handleOn(channel.network, name, use().handleOf(channel.id)),
      when: when(),
      title: props.post.title || words().common.untitled,
      text: previewText(channel.text, look),
      media: mediaOn(look.card, media()),
      card: cardOf(channel.text, props.post.link),
    }
  })
  return (
    <Show when={previewed()}>
      {(shown) => (
        <section class="previews">
          <div class="section-header">
            <h3>{words().preview.title}</h3>
            <Segmented
              label={words().preview.theme}
              options={[
                { value: 'light', label: words().preview.light },
                { value: 'dark', label: words().preview.dark },
              ]}
              value={theme()}
              onChange={setTheme}
            />
          </div>
          <Show when={channels().length > 1}>
            <fieldset class="preview-networks" aria-label={words().preview.which}>
              <For each={channels()}>
                {(channel) => (
                  <button
                    type="button"
                    aria-pressed={channel.id === chosen()?.id}
                    aria-label={channel.name}
                    title={channel.name}
                    onClick={() => writing.choose(channel.id)}
                  >
                    <span aria-hidden="true">
                      <ChannelGlyph {...channel} />
                    </span>
                  </button>
                )}
              </For>
            </fieldset>
          </Show>
          <div class={`preview-card preview-on-${shown().network}`} data-theme={theme()}>
            <span class="preview-glyph">
              <ChannelGlyph network={shown().network} name={chosen()?.name ?? ''} />
            </span>
            <Switch fallback={<PlainCard of={shown()} />}>
              <Match when={shown().look.card === 'status'}>
                <StatusCard of={shown()} />
              </Match>
              <Match when={shown().look.card === 'feed'}>
                <FeedCard of={shown()} />
              </Match>
              <Match when={shown().look.card === 'photo'}>
                <PhotoCard of={shown()} />
              </Match>
              <Match when={shown().look.card === 'video'}>
                <VideoCard of={shown()} />
              </Match>
              <Match when={shown().look.card === 'chat'}>
                <ChatCard of={shown()} />
              </Match>
            </Switch>
          </div>
        </section>
      )}
    </Show>
  )
}

function saidOf(media: readonly Attachment[]): string {
  return JSON.stringify(media.map(({ id, alt }) => [id, alt]))
}

function preferred(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
