import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { LadderSettings } from './LadderSettings.tsx'
import { ReadRules } from './ReadRules.tsx'
import { createModerationSettingsView } from './view.ts'
import './ModerationSettingsPage.css'

/** How the team moderates: decided by those who answer for the workspace, read by who moderates. */
export function ModerationSettingsPage() {
  const workspace = useWorkspace()
  const words = useWords()
  const view = createModerationSettingsView(workspace)
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar title={words().moderationSettings.title} />
      <ModerationNav />
      <div class="moderation-settings">
        <Show when={view.mayChange()} fallback={<ReadRules view={view} />}>
          <LadderSettings view={view} />
        </Show>
      </div>
    </>
  )
}
