import { Index, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { undo2 } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { MOST_LIMIT } from '#shared/domain/networks/own-limits.ts'
import {
  createLimitsView,
  type LimitsView,
  readLimit,
  type ShownChannel,
  type ShownLimit,
} from './limits-view.ts'
import { Section } from './Section.tsx'
import './LimitsSection.css'

/** What each network takes, where that is said, and what is otherwise for the accounts of this workspace. */
export function LimitsSection() {
  const { words } = useI18n()
  const view = createLimitsView(useWorkspace(), words)
  const hint = () =>
    view.mayChange() ? words().limits.settingsHint : words().limits.settingsReadHint
  return (
    <Section title={words().limits.settings} hint={hint()}>
      <div class="limits">
        <Index each={view.channels()}>{(channel) => <Channel of={channel()} view={view} />}</Index>
      </div>
    </Section>
  )
}

function Channel(props: { readonly of: ShownChannel; readonly view: LimitsView }) {
  const { words, formats } = useI18n()
  const amounts = () =>
    formats().list(props.of.limits.map(({ name, most }) => words().limits.amounts[name](most)))
  return (
    <details class="limits-channel">
      <summary>
        <span aria-hidden="true">
          <ChannelGlyph network={props.of.network} name={props.of.name} />
        </span>
        <b>{props.of.name}</b>
        <span class="limits-amounts">{amounts()}</span>
        <Show when={props.of.limits.some(({ usual }) => usual !== null)}>
          <span class="limits-own">{words().limits.own}</span>
        </Show>
      </summary>
      <fieldset class="limits-fields" aria-label={props.of.name}>
        <Index each={props.of.limits}>
          {(limit) => <OneLimit of={limit()} channel={props.of.id} view={props.view} />}
        </Index>
      </fieldset>
    </details>
  )
}

function OneLimit(props: {
  readonly of: ShownLimit
  readonly channel: string
  readonly view: LimitsView
}) {
  const { words, formats } = useI18n()
  const figure = () => formats().number(props.of.most)
  const set = (most: number | null) => props.view.set(props.channel, props.of.name, most)
  return (
    <div class="limit" classList={{ 'limit-read': !props.view.mayChange() }}>
      <Show
        when={props.view.mayChange()}
        fallback={<p>{words().limits.amounts[props.of.name](props.of.most)}</p>}
      >
        <WrittenField
          label={words().limits.names[props.of.name]}
          hint={null}
          placeholder=""
          written={figure()}
          read={readLimit}
          wrong={words().limits.wrong(MOST_LIMIT)}
          inputMode="numeric"
          onRead={set}
        />
      </Show>
      <p class="limit-notes">
        <a class="link" href={props.of.source.url} target="_blank" rel="noreferrer noopener">
          {new URL(props.of.source.url).host.replace(/^www\./, '')}
        </a>
        <span>{words().limits.sourceRead(formats().dayInFigures(props.of.source.checked))}</span>
        <Show when={props.view.mayChange() && props.of.usual}>
          {(usual) => (
            <Button size="small" icon={undo2} onClick={() => set(null)}>
              {words().limits.backTo(usual())}
            </Button>
          )}
        </Show>
      </p>
    </div>
  )
}
