import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { SelectField } from '#client/ui/Field.tsx'
import { LedgerWarning } from '#client/ui/Ledger.tsx'
import { ToggleSet } from '#client/ui/ToggleSet.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createOfferedChannels } from '#client/workspace/space/channel-use.ts'
import { goneChannels } from '#client/workspace/space/gone-channels.ts'
import type { Template } from '#shared/domain/template.ts'
import { useTemplates } from './templates-context.ts'

/** Where its posts appear, and what they belong to. */
export function TemplateChoices(props: { readonly template: Template }) {
  const { commands, say } = useTemplates()
  const workspace = useWorkspace()
  const offered = createOfferedChannels(workspace)
  const words = useWords()
  const { id } = props.template
  const campaigns = () => [
    { value: '', label: words().templates.noCampaign },
    ...workspace.campaigns().map((one) => ({ value: one.id, label: one.name })),
  ]
  const pillars = () => [
    { value: '', label: words().templates.noPillar },
    ...workspace.pillars().map((one) => ({ value: one.id, label: one.name })),
  ]
  return (
    <div class="ledger-fields">
      <ToggleSet
        label={words().templates.channels}
        options={offered(props.template.channels).map((channel) => ({
          id: channel.id,
          name: say.channel(channel.id).name,
          mark: () => <ChannelGlyph {...say.channel(channel.id)} />,
        }))}
        chosen={props.template.channels}
        onToggle={(channel, on) => commands.toggle(id, 'channel', channel, on)}
      />
      <For each={goneChannels(workspace, props.template.channels)}>
        {(channel) => (
          <LedgerWarning>
            <span class="grow">{words().templates.gone(channel.name)}</span>
            <Button size="small" onClick={() => commands.toggle(id, 'channel', channel.id, false)}>
              {words().templates.takeOff}
            </Button>
          </LedgerWarning>
        )}
      </For>
      <Show
        when={workspace.labels().length > 0}
        fallback={<p class="ledger-hint">{words().templates.noLabels}</p>}
      >
        <ToggleSet
          label={words().templates.labels}
          options={workspace.labels()}
          chosen={props.template.labels}
          onToggle={(label, on) => commands.toggle(id, 'label', label, on)}
        />
      </Show>
      <SelectField
        label={words().templates.campaign}
        value={props.template.campaign ?? ''}
        options={campaigns()}
        onChange={(campaign) => commands.change(id, { campaign: campaign || undefined })}
      />
      <Show when={workspace.pillars().length > 0}>
        <SelectField
          label={words().templates.pillar}
          value={props.template.pillar ?? ''}
          options={pillars()}
          onChange={(pillar) => commands.change(id, { pillar: pillar || undefined })}
        />
      </Show>
    </div>
  )
}
