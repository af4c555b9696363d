import type { Accessor } from 'solid-js'
import type { RecordSet } from '#client/binding/record-set.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { Prose, ReadOnlyReason } from '#client/workspace/workspace.ts'
import type { ModerationCollection } from '#shared/documents/moderation.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Answer } from '#shared/domain/moderation/answer.ts'
import type { Appeal } from '#shared/domain/moderation/appeal.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import type { ErasureRecord } from '#shared/domain/moderation/erasure-record.ts'
import type { Evidence } from '#shared/domain/moderation/evidence.ts'
import type { Handover } from '#shared/domain/moderation/handover.ts'
import type { ImportRecord } from '#shared/domain/moderation/import-record.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import type { LogEntry } from '#shared/domain/moderation/log-entry.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import type { Mention } from '#shared/domain/moderation/mention.ts'
import type { Note } from '#shared/domain/moderation/note.ts'
import type { NotedPerson } from '#shared/domain/moderation/noted-person.ts'
import type { Reply } from '#shared/domain/moderation/reply.ts'
import type { RightsRequest } from '#shared/domain/moderation/rights-request.ts'
import type { Signature } from '#shared/domain/moderation/signature.ts'
import type { NotedPeople } from './noted-people.ts'

/** What the moderators have noted, in every open volume. It is open only for who may read it. */
export interface Moderation {
  readonly cases: RecordSet<Case>
  readonly noted: RecordSet<NotedPerson>
  readonly notes: RecordSet<Note>
  readonly measures: RecordSet<Measure>
  readonly media: RecordSet<Evidence>
  /** Who of the people noted are one, and what is noted about each. */
  readonly people: NotedPeople
  readonly incidents: RecordSet<Incident>
  /** What was written about incidents, line by line. */
  readonly log: RecordSet<LogEntry>
  readonly mentions: RecordSet<Mention>
  readonly handovers: RecordSet<Handover>
  readonly signatures: RecordSet<Signature>
  readonly replies: RecordSet<Reply>
  readonly appeals: RecordSet<Appeal>
  /** Texts that replies are begun from; they lie in `desk`. */
  readonly answers: RecordSet<Answer>
  /** What people who are noted have asked for, and what has been erased. */
  readonly requests: RecordSet<RightsRequest>
  readonly erasures: RecordSet<ErasureRecord>
  /** Files that were brought in, each with how much of it. */
  readonly imports: RecordSet<ImportRecord>
  /** What this device keeps has been read, so that what is reckoned from all of it is true. It can be written in before. */
  readonly ready: Accessor<boolean>
  /** Why nothing can be changed here, or null. */
  readonly readOnly: Accessor<ReadOnlyReason | null>
  /** Where new records go: the volume of the current year. */
  home(collection: ModerationCollection): Records
  /** The collection that holds a record. */
  homeOf(record: string): Records | null
  /** A text of a record and who else is in it, for the editor; null when it is not here. */
  prose(record: string, field: string): Prose | null
  /** The document of the current year, for who is here: presence in others could be read by others. */
  newest(): OpenDocument
  /** The team's own organisation, beside it: rota, answers, which volumes there are. */
  readonly desk: OpenDocument
  /** Resolves when it is written down which files go with records that are about to be erased. */
  noteLeaving(hashes: readonly string[]): Promise<void>
  /** Opens every volume there is; resolves when they are read. */
  lookEverywhere(): Promise<void>
  /** Those that are open, the newest first. */
  volumes(): readonly OpenDocument[]
}

/** Whether it can be changed is not known yet. */
export function isOpening(moderation: Pick<Moderation, 'readOnly'> | null): boolean {
  return moderation === null || moderation.readOnly() === 'opening'
}
