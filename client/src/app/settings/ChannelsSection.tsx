import { createSignal, Index, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { AskInPlace } from '#client/ui/AskInPlace.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { plus, trash2 } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { NETWORKS } from '#shared/domain/network.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { type ChannelsView, createChannelsView, LONGEST_CHANNEL } from './channels-view.ts'
import { Section } from './Section.tsx'
import './ChannelsSection.css'

/** Further accounts of a network, each under a name of its own. */
export function ChannelsSection() {
  const { words } = useI18n()
  const { environment } = useApp()
  const workspace = useWorkspace()
  const today = () => dayOf(localTimeAt(environment.now(), workspace.settings().timeZone))
  const view = createChannelsView(workspace, words, today)
  const said = () => words().settings.channels
  return (
    <Show when={view.mayChange() || view.own().length > 0}>
      <Section title={said().title} hint={said().hint}>
        <ul class="own-channels">
          <Index each={view.own()}>
            {(channel) => (
              <li class="own-channel">
                <ChannelGlyph
                  network={channel().network}
                  name={networkName(channel().network, words().networks)}
                />
                <Show when={view.mayChange()} fallback={<b>{channel().name}</b>}>
                  <WrittenField
                    label={said().name(networkName(channel().network, words().networks))}
                    hint={null}
                    placeholder={said().example}
                    written={channel().name}
                    read={(typed) => view.read(typed, channel().id)}
                    wrong={said().wrong(LONGEST_CHANNEL)}
                    onRead={(name) => {
                      if (name !== null) view.rename(channel().id, name)
                    }}
                  />
                  <Show
                    when={channel().coming > 0}
                    fallback={
                      <IconButton
                        look="ghost"
                        icon={trash2}
                        label={said().remove(channel().name)}
                        onClick={() => view.remove(channel().id)}
                      />
                    }
                  >
                    <AskInPlace
                      label={said().removeDo}
                      name={said().remove(channel().name)}
                      question={said().removeAsk(channel().coming)}
                      keep={said().keep}
                      goOn={said().removeDo}
                      onGoOn={() => view.remove(channel().id)}
                    />
                  </Show>
                </Show>
              </li>
            )}
          </Index>
        </ul>
        <Show when={view.mayChange()}>
          <NewChannel view={view} />
        </Show>
      </Section>
    </Show>
  )
}

function NewChannel(props: { readonly view: ChannelsView }) {
  const { words } = useI18n()
  const [network, setNetwork] = createSignal<string>('linkedin')
  const [name, setName] = createSignal('')
  const [isWrong, setWrong] = createSignal(false)
  const said = () => words().settings.channels
  return (
    <form
      class="new-channel"
      onSubmit={(event) => {
        event.preventDefault()
        const done = props.view.add(network(), name())
        setWrong(!done)
        if (done) setName('')
      }}
    >
      <SelectField
        label={said().network}
        value={network()}
        options={NETWORKS.map((id) => ({ value: id, label: networkName(id, words().networks) }))}
        onChange={setNetwork}
      />
      <TextField
        label={said().newName}
        value={name()}
        placeholder={said().example}
        autocomplete="off"
        error={isWrong() ? said().wrong(LONGEST_CHANNEL) : null}
        onInput={(typed) => {
          setWrong(false)
          setName(typed)
        }}
      />
      <Button type="submit" icon={plus}>
        {said().add}
      </Button>
    </form>
  )
}
