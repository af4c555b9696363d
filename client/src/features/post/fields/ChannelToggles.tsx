import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { triangleAlert } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createChannelUse, createOfferedChannels } from '#client/workspace/space/channel-use.ts'
import { goneChannels } from '#client/workspace/space/gone-channels.ts'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from '../post-context.ts'

/** Where the post will appear. A channel that is gone from the workspace stays until it is taken off. */
export function ChannelToggles(props: { readonly post: Post }) {
  const { view } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const use = createChannelUse(workspace)
  const offered = createOfferedChannels(workspace)
  const ids = () => {
    const known = offered(props.post.channels).map(({ id }) => id)
    return [...known, ...props.post.channels.filter((id) => !known.includes(id))]
  }
  const isInUse = (id: string) =>
    !use().isUnused(id) && workspace.channels().some((one) => one.id === id)
  const isOn = (id: string) => props.post.channels.includes(id)
  return (
    <fieldset class="channel-toggles">
      <legend class="part-label">
        <b>{words().post.channels}</b>
        <span class="part-hint">{words().post.channelsHint}</span>
      </legend>
      <Show
        when={view.locked() === null}
        fallback={
          <p class="read-value">
            <For each={props.post.channels} fallback={words().post.none}>
              {(id) => (
                <span class="channel-read">
                  <ChannelGlyph {...view.say.channel(id)} />
                  {view.say.channel(id).name}
                </span>
              )}
            </For>
          </p>
        }
      >
        <For each={ids()} fallback={<p class="hint">{words().post.noChannels}</p>}>
          {(id) => (
            <button
              type="button"
              class="channel-toggle"
              classList={{ 'channel-toggle-off': !isInUse(id) }}
              data-channel={id}
              aria-pressed={isOn(id)}
              onClick={() => view.toggleChannel(id)}
            >
              <span aria-hidden="true">
                <ChannelGlyph {...view.say.channel(id)} />
              </span>
              {view.say.channel(id).name}
              <Show when={use().isUnused(id)}>
                <small>{words().settings.usedChannels.unused}</small>
              </Show>
            </button>
          )}
        </For>
      </Show>
      <For each={goneChannels(workspace, props.post.channels)}>
        {(channel) => (
          <p class="channel-gone">
            <Icon of={triangleAlert} size="dense" />
            {words().writing.goneChannel(channel.name)}
          </p>
        )}
      </For>
    </fieldset>
  )
}
