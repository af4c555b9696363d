import { For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Checkbox } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { LinkForm } from './link-draft.ts'

/** Every channel, or some of them. */
export function ChannelChoice(props: {
  readonly channels: readonly string[]
  readonly every: boolean
  readonly error: string | null
  readonly onChange: (part: Pick<LinkForm, 'channels' | 'everyChannel'>) => void
}) {
  const workspace = useWorkspace()
  const { words } = useI18n()
  const say = () => words().guestLinks.form
  const toggle = (id: string) => {
    const rest = props.channels.filter((other) => other !== id)
    const channels = rest.length < props.channels.length ? rest : [...rest, id]
    props.onChange({ channels, everyChannel: false })
  }
  return (
    <fieldset class="links-choice">
      <legend>{say().channels}</legend>
      <Checkbox
        label={say().everyChannel}
        checked={props.every}
        onChange={(everyChannel) => props.onChange({ channels: props.channels, everyChannel })}
      />
      <Show when={!props.every}>
        <div class="links-channels">
          <For each={workspace.channels()}>
            {(channel) => {
              const name = () => channel.name ?? networkName(channel.network, words().networks)
              return (
                <button
                  type="button"
                  class="links-channel"
                  aria-pressed={props.channels.includes(channel.id)}
                  onClick={() => toggle(channel.id)}
                >
                  <span aria-hidden="true">
                    <ChannelGlyph network={channel.network} name={name()} />
                  </span>
                  {name()}
                </button>
              )
            }}
          </For>
        </div>
      </Show>
      <Show when={props.error}>
        <span class="field-error" role="alert">
          {props.error}
        </span>
      </Show>
    </fieldset>
  )
}
