import { For, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { LONGEST_NAME, nameProblem } from '#client/app/gate/names.ts'
import { renameWorkspace } from '#client/commands/rename-workspace.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { lightbulb, users } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { tellRelayName } from '#client/workspace/relay-name.ts'
import { may } from '#shared/access/rules.ts'
import { Section } from './Section.tsx'

/** What the workspace is called, which those who plan may change, and what is fixed, with the reason. */
export function WorkspaceSection() {
  const { environment } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const mayRename = () =>
    may(workspace.me.role, 'rename the workspace') && workspace.readOnly() === null
  const name = () => workspace.settings().name
  const rename = (text: string | null) => {
    if (text === null) return
    renameWorkspace(workspace, text)
    // Offline it is told later, when the relay's own name for it is seen to be another.
    void tellRelayName(workspace.id, text, environment)
  }
  const facts = () => [
    ...(mayRename() ? [] : [{ term: words().settings.workspaceName, value: name(), why: null }]),
    {
      term: words().settings.timeZone,
      value: workspace.settings().timeZone.replaceAll('_', ' '),
      why: words().settings.timeZoneFixed,
    },
  ]
  return (
    <Section title={words().settings.workspace}>
      <Show when={may(workspace.me.role, 'see the team')}>
        <div class="settings-row">
          <LinkButton icon={users} href={`/w/${workspace.id}/people`}>
            {words().shell.people}
          </LinkButton>
          <LinkButton icon={lightbulb} href={`/w/${workspace.id}/ideas`}>
            {words().shell.ideas}
          </LinkButton>
        </div>
      </Show>
      <Show when={mayRename()}>
        <WrittenField
          label={words().settings.workspaceName}
          hint={words().settings.workspaceNameHint}
          placeholder=""
          written={name()}
          read={(text) => (nameProblem(text) === null ? text.trim() : null)}
          wrong={words().setup.tooLong(LONGEST_NAME)}
          onRead={rename}
        />
      </Show>
      <dl class="settings-facts">
        <For each={facts()}>
          {(fact) => (
            <div>
              <dt>{fact.term}</dt>
              <dd>
                {fact.value}
                <Show when={fact.why}>
                  <span class="hint settings-why">{fact.why}</span>
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Section>
  )
}
