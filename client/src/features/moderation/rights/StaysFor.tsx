import { A } from '@solidjs/router'
import { createResource, Show } from 'solid-js'
import { maySetModerationRules } from '#client/commands/moderation/rules.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { askLastSeen } from '#client/workspace/people/last-seen.ts'
import { createModerationRules } from '#client/workspace/space/moderation-rules.ts'
import { whoIsAway } from './away-view.ts'
import { createDays } from './days.ts'
import type { RightsEnvironment } from './rights-view.ts'

const DAY_MS = 86_400_000

/** Where what is erased stays for a while all the same: devices that are away, and backups. */
export function StaysFor(props: { readonly environment: RightsEnvironment }) {
  const workspace = useWorkspace()
  const { words, formats } = useI18n()
  const { dayOfInstant } = createDays(workspace)
  const rules = createModerationRules(workspace)
  const moderators = createModerators(workspace)
  const now = props.environment.now()
  const [lastSeen] = createResource(() => askLastSeen(props.environment, workspace.id))
  const devices = () => {
    const ids = moderators().map(({ id }) => id)
    const away = whoIsAway(ids, lastSeen() ?? null, now)
    if (away.kind === 'unknown') return words().rights.eraseAway.unknown
    if (away.people.length === 0) return words().rights.eraseAway.nobody
    const called = (id: string) => moderators().find((one) => one.id === id)?.name ?? ''
    const said = away.people.map(({ id, seenAt }) =>
      words().rights.eraseAway.person(
        called(id),
        seenAt === null ? null : formats().ago(seenAt, now),
      ),
    )
    return words().rights.eraseAway.some(formats().list(said))
  }
  const backups = () => {
    const days = rules().backupDays
    return days === null
      ? words().rights.eraseBackupsUnknown
      : words().rights.eraseBackups(dayOfInstant(now + days * DAY_MS))
  }
  return (
    <div class="rights-stays">
      <Show when={!lastSeen.loading}>
        <p>
          {devices()} {words().rights.eraseAbsent}
        </p>
      </Show>
      <p>
        {backups()}{' '}
        <Show when={rules().backupDays === null && maySetModerationRules(workspace)}>
          <A class="link" href={`/w/${workspace.id}/moderation/settings`}>
            {words().rights.backupDaysSet}
          </A>
          {'. '}
        </Show>
        {words().rights.eraseRestored}
      </p>
    </div>
  )
}
