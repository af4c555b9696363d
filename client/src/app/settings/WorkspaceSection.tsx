import { For, Show } from 'solid-js'
import { LONGEST_NAME, nameProblem } from '#client/app/gate/names.ts'
import { renameWorkspace } from '#client/commands/rename-workspace.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { Section } from './Section.tsx'

/** What the workspace is called, which its owner may change, and what is fixed, with the reason. */
export function WorkspaceSection() {
  const words = useWords()
  const workspace = useWorkspace()
  const mayRename = () => workspace.me.role === 'owner' && workspace.readOnly() === null
  const name = () => workspace.settings().name
  const facts = () => [
    ...(mayRename() ? [] : [{ term: words().settings.workspaceName, value: name(), why: null }]),
    {
      term: words().settings.timeZone,
      value: workspace.settings().timeZone.replaceAll('_', ' '),
      why: words().settings.timeZoneFixed,
    },
    { term: words().settings.yourName, value: workspace.me.name, why: words().settings.nameFixed },
  ]
  return (
    <Section title={words().settings.workspace}>
      <Show when={mayRename()}>
        <WrittenField
          label={words().settings.workspaceName}
          hint={words().settings.workspaceNameHint}
          placeholder=""
          written={name()}
          read={(text) => (nameProblem(text) === null ? text.trim() : null)}
          wrong={words().setup.tooLong(LONGEST_NAME)}
          onRead={(text) => renameWorkspace(workspace, text ?? '')}
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
