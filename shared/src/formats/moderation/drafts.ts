import type { CaseStatus, Severity } from '#shared/domain/moderation/case.ts'
import type { MeasureKind } from '#shared/domain/moderation/measure.ts'
import type { NoteType } from '#shared/domain/moderation/note.ts'
import type { Handle } from '#shared/domain/moderation/noted-person.ts'
import type { ModerationLeft, Remark } from './problem.ts'

/** What a file of moderators gives: nothing in it is passed over in silence. */
export interface ModerationDrafts {
  readonly people: readonly DraftPerson[]
  readonly cases: readonly DraftCase[]
  readonly notes: readonly DraftNote[]
  readonly measures: readonly DraftMeasure[]
  readonly left: readonly ModerationLeft[]
  readonly remarks: readonly Remark[]
  /** Names of the team of the workspace that the file is from, by id; only in a file of ours. */
  readonly team?: ReadonlyMap<string, string>
}

/** What all records of a file have in common. */
export interface Draft {
  /** The row, or the place in the file, from 1. */
  readonly where: number
  /** Stays the same when the same thing is brought in again, and becomes the record's origin; others name it by it. */
  readonly key: string
  /** Only in a file that we wrote; null in one of others. */
  readonly stamp: Stamp | null
}

/** What a file of ours remembers of a record beside what it says. */
export interface Stamp {
  /** The record's id there, and where it had come from itself. */
  readonly id: string
  readonly origin: string | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  /** ms since 1970 */
  readonly keepUntil: number | null
  readonly keepReason: string
}

export interface DraftPerson extends Draft {
  readonly name: string
  readonly handles: readonly Handle[]
  readonly aliases: readonly string[]
  readonly since: string | null
  readonly language: 'fr' | 'en' | null
  /** Key of another draft. */
  readonly mergedInto: string | null
}

export interface DraftCase extends Draft {
  readonly title: string
  readonly quote: string
  readonly network: string | null
  readonly place: string
  readonly link: string | null
  /** ms since 1970 */
  readonly happenedAt: number | null
  /** Keys of people. */
  readonly people: readonly string[]
  readonly triage: string | null
  readonly severity: Severity | (string & {})
  readonly status: CaseStatus | (string & {})
  /** ms since 1970 */
  readonly deadline: number | null
  readonly closedAt: number | null
  readonly outcome: string
  readonly similar: number
  /** Ids of the workspace that the file is from. */
  readonly owner: string | null
  readonly channel: string | null
  readonly article: string | null
  readonly articleVersion: string | null
}

export interface DraftNote extends Draft {
  /** Keys. */
  readonly person: string | null
  readonly case: string | null
  readonly type: NoteType | (string & {})
  readonly text: string
  /** ms since 1970; null where the file does not say: it then counts from the day of the import. */
  readonly at: number | null
  readonly by: string | null
  readonly link: string | null
  readonly pinned: boolean
  /** Ids of the team of the workspace that the file is from. */
  readonly mentions: readonly string[]
}

export interface DraftMeasure extends Draft {
  /** Keys. */
  readonly person: string | null
  readonly case: string | null
  readonly what: MeasureKind | (string & {})
  /** ms since 1970 */
  readonly at: number | null
  readonly until: number | null
  readonly by: string | null
  readonly note: string
  readonly automated: boolean
  readonly liftedAt: number | null
  readonly liftedBy: string | null
  readonly reasons: string
  readonly source: string | null
  /** ms since 1970 */
  readonly statedAt: number | null
  readonly statedBy: string | null
  readonly needs: number
  /** Ids of the team of the workspace that the file is from. */
  readonly agreed: readonly string[]
  /** Ids of the workspace that the file is from. */
  readonly step: string | null
  readonly article: string | null
  readonly articleVersion: string | null
}

export const PLAIN_PERSON = {
  stamp: null,
  name: '',
  aliases: [],
  since: null,
  language: null,
  mergedInto: null,
} as const satisfies Partial<DraftPerson>

export const PLAIN_CASE = {
  stamp: null,
  network: null,
  place: '',
  link: null,
  happenedAt: null,
  people: [],
  triage: null,
  severity: 'normal',
  status: 'open',
  deadline: null,
  closedAt: null,
  outcome: '',
  similar: 1,
  owner: null,
  channel: null,
  article: null,
  articleVersion: null,
} as const satisfies Partial<DraftCase>

export const PLAIN_NOTE = {
  stamp: null,
  person: null,
  case: null,
  at: null,
  by: null,
  link: null,
  pinned: false,
  mentions: [],
} as const satisfies Partial<DraftNote>

export const PLAIN_MEASURE = {
  stamp: null,
  person: null,
  case: null,
  at: null,
  until: null,
  by: null,
  note: '',
  automated: false,
  liftedAt: null,
  liftedBy: null,
  reasons: '',
  source: null,
  statedAt: null,
  statedBy: null,
  needs: 1,
  agreed: [],
  step: null,
  article: null,
  articleVersion: null,
} as const satisfies Partial<DraftMeasure>
