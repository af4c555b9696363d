import { useWords } from '#client/i18n/i18n.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { createModerationRules } from '#client/workspace/space/moderation-rules.ts'

/** What an erasure does not reach, said where erasures are. */
export function Backups() {
  const words = useWords()
  const rules = createModerationRules(useWorkspace())
  return (
    <section class="rights-part" aria-labelledby="rights-backups">
      <h2 id="rights-backups">{words().rights.backups}</h2>
      <p>
        {words().rights.backupsDetail}{' '}
        {words().moderationSettings.backupDaysRead(rules().backupDays)}
      </p>
    </section>
  )
}
