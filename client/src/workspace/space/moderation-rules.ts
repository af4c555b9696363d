import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { appealDaysIn } from '#shared/domain/moderation/appeal.ts'
import { SEVERITIES, type Severity } from '#shared/domain/moderation/case.ts'
import { coolOffOf } from '#shared/domain/moderation/cool-off.ts'
import { backupDaysIn, type Keeping, keepingIn } from '#shared/domain/moderation/keeping.ts'
import { type Sensitive, sensitiveWordsIn } from '#shared/domain/moderation/sensitive-words.ts'
import { redressIn } from '#shared/domain/moderation/statement.ts'

/** How a team moderates, as its settings say it. */
export interface ModerationRules {
  /** Minutes, by severity. */
  readonly coolOff: Readonly<Record<Severity, number>>
  /** Months, by what is kept. */
  readonly keeping: Keeping
  /** Days for which the relay's backups are kept; null: nobody has written it down. */
  readonly backupDays: number | null
  readonly sensitive: ReadonlyMap<Sensitive, readonly string[]>
  /** How a decision is contested, as people are told. */
  readonly redress: { readonly fr: string; readonly en: string }
  /** Within how many days an appeal is decided. */
  readonly appealDays: number
}

const MINUTE_MS = 60_000

export function createModerationRules({
  write,
}: Pick<Workspace, 'write'>): Accessor<ModerationRules> {
  const { settings } = write
  const changed = changesOf(settings)
  return createMemo(() => {
    changed()
    const minutes = (severity: Severity) => coolOffOf(severity, settings) / MINUTE_MS
    return {
      coolOff: Object.fromEntries(
        SEVERITIES.map((severity) => [severity, minutes(severity)]),
      ) as Record<Severity, number>,
      keeping: keepingIn(settings),
      backupDays: backupDaysIn(settings),
      sensitive: sensitiveWordsIn(settings),
      redress: { fr: redressIn(settings, 'fr'), en: redressIn(settings, 'en') },
      appealDays: appealDaysIn(settings),
    }
  })
}
