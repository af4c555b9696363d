import type { Accessor } from 'solid-js'
import type * as Y from 'yjs'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import type { ReadOnlyReason } from '#client/workspace/workspace.ts'
import type { ReadStage } from '#shared/documents/stage.ts'

/** What the audience of one event sees, as the team's devices keep it. */
export interface Stage {
  readonly shown: Accessor<ReadStage>
  /** What this device keeps has been read. */
  readonly ready: Accessor<boolean>
  /** So has what the relay has, where this device kept nothing; or it was asked for in vain. Before, nobody knows what is on show. */
  readonly known: Accessor<boolean>
  /** Why nothing can be changed here, or null. */
  readonly readOnly: Accessor<ReadOnlyReason | null>
  readonly doc: Y.Doc
  readonly document: OpenDocument
  /** How many look at it now, as its own line tells; null while that does not. */
  readonly viewers: Accessor<number | null>
  /** Whether what was done here is on the relay, from where the audience gets it at once. */
  readonly reach: Accessor<Reach>
}

/** `kept`: on this device, until the relay is there again. `cut`: nothing waits, and what is done next would. */
export type Reach = 'reached' | 'sending' | 'kept' | 'cut'
