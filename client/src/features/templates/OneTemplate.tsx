import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { plus, trash2 } from '#client/ui/icons.ts'
import { LedgerEntry } from '#client/ui/Ledger.tsx'
import { ApartTag } from '#client/workspace/apart/ApartTag.tsx'
import { SpaceApart } from '#client/workspace/apart/SpaceApart.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Template } from '#shared/domain/template.ts'
import { TemplateChoices } from './TemplateChoices.tsx'
import { TemplateTexts } from './TemplateTexts.tsx'
import { useTemplates } from './templates-context.ts'

/** A line that says what it begins and where, and opens on all of it. */
export function OneTemplate(props: {
  readonly template: Template
  readonly open: boolean
  readonly onToggle: () => void
  readonly onBegin: () => void
}) {
  const { commands, say, now } = useTemplates()
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <LedgerEntry
      open={props.open}
      onToggle={props.onToggle}
      head={
        <>
          <b class="ledger-name ellipsis">{props.template.name}</b>
          <span class="ledger-about ellipsis">{props.template.title}</span>
          <ApartTag of={props.template.apart} />
          <span class="ledger-marks">
            <For each={props.template.channels}>
              {(id) => <ChannelGlyph {...say.channel(id)} />}
            </For>
          </span>
        </>
      }
    >
      <SpaceApart
        apart={props.template.apart}
        now={now}
        hasTexts
        onSettle={(field, value) => commands.settle(props.template.id, field, value)}
      />
      <Show when={workspace.mayName()} fallback={<p class="ledger-text">{props.template.body}</p>}>
        <TemplateTexts template={props.template} />
      </Show>
      <div class="ledger-side">
        <Show when={workspace.mayName()}>
          <TemplateChoices template={props.template} />
        </Show>
        <div class="ledger-ways">
          <Show when={workspace.readOnly() === null}>
            <Button icon={plus} onClick={() => props.onBegin()}>
              {words().templates.begin}
            </Button>
          </Show>
          <Show when={workspace.mayName()}>
            <Button look="ghost" icon={trash2} onClick={() => commands.remove(props.template.id)}>
              {words().templates.remove}
            </Button>
          </Show>
        </div>
      </div>
    </LedgerEntry>
  )
}
