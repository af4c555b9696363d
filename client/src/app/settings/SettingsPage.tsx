import { For } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { DisplayChoices } from '#client/app/shell/DisplayChoices.tsx'
import { useCommandRegistry } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { keyboard } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { DataSection } from './DataSection.tsx'
import { DeviceSection } from './DeviceSection.tsx'
import { Section } from './Section.tsx'
import { TeamSection } from './TeamSection.tsx'
import './SettingsPage.css'

export function SettingsPage() {
  const { preferences } = useApp()
  const words = useWords()
  const commands = useCommandRegistry()
  const workspace = useWorkspace()
  const facts = () => [
    { term: words().settings.workspaceName, value: workspace.settings().name },
    { term: words().settings.timeZone, value: workspace.settings().timeZone.replaceAll('_', ' ') },
    { term: words().settings.yourName, value: workspace.me.name },
  ]
  return (
    <>
      <PageBar title={words().settings.title} />
      <div class="settings">
        <Section title={words().settings.appearance} hint={words().settings.appearanceHint}>
          <DisplayChoices />
        </Section>
        <Section title={words().keyboard.title} hint={words().keyboard.intro}>
          <Switch
            label={words().keyboard.singleKeys}
            checked={preferences.singleKeys()}
            onChange={preferences.setSingleKeys}
          />
          <Button icon={keyboard} keys="?" onClick={() => commands.find('app.help')?.run?.()}>
            {words().keyboard.show}
          </Button>
        </Section>
        <Section title={words().settings.workspace}>
          <dl class="settings-facts">
            <For each={facts()}>
              {(fact) => (
                <div>
                  <dt>{fact.term}</dt>
                  <dd>{fact.value}</dd>
                </div>
              )}
            </For>
          </dl>
        </Section>
        <TeamSection />
        <DataSection />
        <DeviceSection />
        <p class="settings-end">
          <a class="link" href="/third-party.txt" target="_blank" rel="noreferrer">
            {words().settings.licences}
          </a>
        </p>
      </div>
    </>
  )
}
