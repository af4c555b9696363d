import type { Accessor } from 'solid-js'
import type * as Y from 'yjs'
import type { RecordSet } from '#client/binding/record-set.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import type { EntryCollection } from '#shared/documents/entries.ts'
import type { Award } from '#shared/domain/events/challenge/award.ts'
import type { KeptList } from '#shared/domain/events/draw/kept-list.ts'
import type { KeptConsent } from '#shared/domain/events/entries/kept-consent.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import type { Shortlisting } from '#shared/domain/events/jury/shortlisting.ts'
import type { Verdict } from '#shared/domain/events/jury/verdict.ts'
import type { Sheet } from '#shared/domain/events/sheet.ts'
import type { Records } from '#shared/domain/fields.ts'

/** Those who take part in one event: personal data, opened only where somebody looks at them. */
export interface Entries {
  readonly all: RecordSet<Entry>
  /** What draws were announced with. */
  readonly lists: RecordSet<KeptList>
  /** What judges have scored, each on sheets of their own. */
  readonly ballots: RecordSet<Sheet>
  readonly shortlist: RecordSet<Shortlisting>
  readonly verdicts: RecordSet<Verdict>
  /** Words that somebody agreed to, by their version. */
  readonly consents: RecordSet<KeptConsent>
  /** What was counted in a challenge, on sheets of whoever counted. */
  readonly checkins: RecordSet<Sheet>
  readonly awards: RecordSet<Award>
  /** How much waits for it at the relay, as its own line tells; null while that does not. */
  readonly waiting: Accessor<number | null>
  /** What this device keeps has been read. */
  readonly ready: Accessor<boolean>
  /** Why nothing can be changed here, or null. */
  readonly readOnly: Accessor<ReadOnlyReason | null>
  home(collection: EntryCollection): Records
  homeOf(record: string): Records | null
  readonly doc: Y.Doc
  readonly document: Pick<OpenDocument, 'facts' | 'synced'>
}
