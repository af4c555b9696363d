import type { Accessor } from 'solid-js'
import type { RecordSet } from '#client/binding/record-set.ts'
import type { Unknown } from '#client/workspace/documents/unknown.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import type { DeskCollection } from '#shared/documents/desk.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Alert } from '#shared/domain/moderation/alert.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import type { Swap } from '#shared/domain/moderation/swap.ts'

/** The team's own organisation. It is open only for who may read it: not for guests. */
export interface Desk {
  /** What the whole team is told of an incident. */
  readonly alerts: RecordSet<Alert>
  readonly shifts: RecordSet<Shift>
  /** Who asked whom to take a shift. */
  readonly swaps: RecordSet<Swap>
  readonly settings: RecordMap
  /** Why nothing can be changed here, or null. */
  readonly readOnly: Accessor<ReadOnlyReason | null>
  /** Null while the relay is there to say what was decided; otherwise since when it was not. Reactive. */
  readonly unknown: Accessor<Unknown | null>
  home(collection: DeskCollection): Records
  /** The collection that holds a record. */
  homeOf(record: string): Records | null
}
