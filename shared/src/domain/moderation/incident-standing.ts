import { hashOf } from '#shared/domain/approval/content.ts'
import type { Level } from './level.ts'
import type { LogEntry } from './log-entry.ts'

/** What an incident is now. Computed on reading from its log, and never written. */
export interface IncidentStanding {
  readonly level: Level
  /** Every level that it had, the first one first. */
  readonly levels: readonly LevelChange[]
  /** Who gave the all-clear, when and why; null while it goes on. */
  readonly cleared: LogEntry | null
}

export interface LevelChange {
  readonly level: Level
  /** ms since 1970 */
  readonly at: number
  readonly by: string | null
  readonly why: string
}

/** @param log of one incident, in any order. What was struck out counts no longer; without a level it is a crisis. */
export function standingOf(log: readonly LogEntry[]): IncidentStanding {
  const said = log.filter(counts).toSorted(byWriting)
  const levels = said.flatMap(({ level, createdAt, createdBy, text }) =>
    level === null ? [] : [{ level, at: createdAt, by: createdBy, why: text }],
  )
  const last = said.findLast(({ what }) => what === 'cleared' || what === 'reopened')
  return {
    level: levels.at(-1)?.level ?? 3,
    levels,
    cleared: last?.what === 'cleared' ? last : null,
  }
}

/** Where a text stands with those who decide: an approval is given to one text, letter for letter, and to no other. */
export type TextApproval =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid' | 'void'; readonly entry: LogEntry }

export function approvalOf(log: readonly LogEntry[], text: string): TextApproval {
  const approvals = log
    .filter((entry) => entry.what === 'approved' && counts(entry))
    .toSorted(byWriting)
  const hash = approvals.length === 0 ? null : textHash(text)
  const fitting = approvals.findLast((entry) => entry.hash === hash)
  if (fitting) return { kind: 'valid', entry: fitting }
  const last = approvals.at(-1)
  return last ? { kind: 'void', entry: last } : { kind: 'none' }
}

/** SHA-256, in hexadecimal; white space around a text is none of it. */
export function textHash(text: string): string {
  return hashOf(text.trim())
}

/** What the log tells, the newest first; of the same moment what was written last. */
export function newestFirst(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.toSorted((a, b) => b.at - a.at || byWriting(b, a))
}

function counts({ struckAt, deletedAt }: LogEntry): boolean {
  return struckAt === null && deletedAt === null
}

/** The same on every device, whatever its clock said. */
function byWriting(a: LogEntry, b: LogEntry): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)
}
