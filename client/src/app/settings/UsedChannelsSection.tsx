import { Index, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { LONGEST_HANDLE, readHandle } from '#shared/domain/channel-use.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { Section } from './Section.tsx'
import {
  createUsedChannelsView,
  type UsedChannel,
  type UsedChannelsView,
} from './used-channels-view.ts'
import './ChannelsSection.css'

/** Where the team is, and how it is called there. */
export function UsedChannelsSection() {
  const { words } = useI18n()
  const { environment } = useApp()
  const workspace = useWorkspace()
  const today = () => dayOf(localTimeAt(environment.now(), workspace.settings().timeZone))
  const view = createUsedChannelsView(workspace, words, today)
  const said = () => words().settings.usedChannels
  return (
    <Section title={said().title} hint={view.mayChange() ? said().hint : said().readHint}>
      <ul class="used-channels">
        <Index each={view.channels()}>
          {(channel) => <OneChannel of={channel()} view={view} />}
        </Index>
      </ul>
    </Section>
  )
}

function OneChannel(props: { readonly of: UsedChannel; readonly view: UsedChannelsView }) {
  const { words } = useI18n()
  const said = () => words().settings.usedChannels
  return (
    <li class="used-channel" classList={{ 'used-channel-off': !props.of.isUsed }}>
      <span class="used-channel-name">
        <span aria-hidden="true">
          <ChannelGlyph network={props.of.network} name={props.of.name} />
        </span>
        <Show
          when={props.view.mayChange()}
          fallback={
            <>
              <bdi class="grow">{props.of.name}</bdi>
              <small>{props.of.isUsed ? said().used : said().unused}</small>
            </>
          }
        >
          <Switch
            label={props.of.name}
            checked={props.of.isUsed}
            onChange={(isUsed) => props.view.use(props.of.id, isUsed)}
          />
        </Show>
      </span>
      <Show when={props.of.coming > 0}>
        <span class="used-channel-coming">{said().coming(props.of.coming)}</span>
      </Show>
      <Show when={props.of.isUsed && props.of.hasHandle}>
        <Show
          when={props.view.mayChange()}
          fallback={<span>{props.of.handle === '' ? '' : `@${props.of.handle}`}</span>}
        >
          <WrittenField
            label={said().handle(props.of.name)}
            hint={null}
            placeholder={said().handleExample}
            written={props.of.handle === '' ? '' : `@${props.of.handle}`}
            read={readHandle}
            wrong={said().handleWrong}
            longest={LONGEST_HANDLE * 2}
            onRead={(handle) => props.view.call(props.of.id, handle)}
          />
        </Show>
      </Show>
    </li>
  )
}
