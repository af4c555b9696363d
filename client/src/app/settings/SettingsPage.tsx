import { WaysSection } from '#client/app/account/WaysSection.tsx'
import { useApp } from '#client/app/app-context.tsx'
import { DisplayChoices } from '#client/app/shell/DisplayChoices.tsx'
import { useCommandRegistry } from '#client/commands/registry.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { keyboard } from '#client/ui/icons.ts'
import { PageBar } from '#client/ui/PageBar.tsx'
import { RemindersSection } from '../reminders/RemindersSection.tsx'
import { WorkspaceList } from '../workspaces/WorkspaceList.tsx'
import { AdminSection } from './AdminSection.tsx'
import { ApprovalSection } from './ApprovalSection.tsx'
import { ChannelsSection } from './ChannelsSection.tsx'
import { CharterSection } from './CharterSection.tsx'
import { DataSection } from './DataSection.tsx'
import { DevicesSection } from './DevicesSection.tsx'
import { EndSection } from './EndSection.tsx'
import { EventsSection } from './EventsSection.tsx'
import { FreezeSection } from './FreezeSection.tsx'
import { LimitsSection } from './LimitsSection.tsx'
import { PersonSection } from './PersonSection.tsx'
import { Section } from './Section.tsx'
import { SignOutSection } from './SignOutSection.tsx'
import { TrackingSection } from './TrackingSection.tsx'
import { UsedChannelsSection } from './UsedChannelsSection.tsx'
import { WorkspaceSection } from './WorkspaceSection.tsx'
import './SettingsPage.css'

export function SettingsPage() {
  const { preferences } = useApp()
  const words = useWords()
  const commands = useCommandRegistry()
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
        <PersonSection />
        <RemindersSection />
        <DevicesSection />
        <WaysSection />
        <WorkspaceSection />
        <ApprovalSection />
        <FreezeSection />
        <CharterSection />
        <EventsSection />
        <UsedChannelsSection />
        <ChannelsSection />
        <LimitsSection />
        <TrackingSection />
        <DataSection />
        <Section title={words().workspaces.title} hint={words().settings.workspacesHint}>
          <WorkspaceList />
        </Section>
        <AdminSection />
        <EndSection />
        <SignOutSection />
        <p class="settings-end">
          <a class="link" href="/third-party.txt" target="_blank" rel="noreferrer">
            {words().settings.licences}
          </a>
        </p>
      </div>
    </>
  )
}
