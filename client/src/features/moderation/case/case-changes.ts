import type { Words } from '#client/i18n/words.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { isAhead } from '#shared/domain/moderation/written-ahead.ts'
import { severityName, statusFace, triageFace } from '../faces.ts'

/** What of a case is decided, and by whom it matters afterwards. */
const DECIDED = ['triage', 'severity', 'status', 'owner', 'deadline'] as const
type Decided = (typeof DECIDED)[number]

export interface CaseChange {
  /** ms since 1970; null where a clock that was ahead wrote it. */
  readonly at: number | null
  /** Person of the team. */
  readonly by: string
  /** `État : Clos` */
  readonly said: string
}

export interface ChangeNames {
  person(id: string): string
  instant(at: number): string
}

/** Who triaged, graded, gave and closed a case, the newest first, as far as its record remembers. */
export function caseChanges(
  history: readonly HistoryEntry[],
  words: Pick<Words, 'cases' | 'post'>,
  names: ChangeNames,
  now: number,
): readonly CaseChange[] {
  return history.flatMap(({ at, by, field, after }): CaseChange[] => {
    const decided = DECIDED.find((one) => one === field)
    return decided
      ? [
          {
            at: isAhead(at, now) ? null : at,
            by,
            said: words.cases.changed(words.cases[decided], valueSaid(decided, after)),
          },
        ]
      : []
  })

  function valueSaid(field: Decided, after: HistoryEntry['after']): string {
    const text = typeof after === 'string' ? after : null
    switch (field) {
      case 'triage':
        return triageFace(text, words.cases).label
      case 'severity':
        return severityName(text ?? 'normal', words.cases)
      case 'status':
        return statusFace(text ?? 'open', words.cases).label
      case 'owner':
        return text === null ? words.post.nobody : names.person(text)
      case 'deadline':
        return typeof after === 'number' ? names.instant(after) : words.cases.noDeadline
    }
  }
}
