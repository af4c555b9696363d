import type { Accessor } from 'solid-js'
import type * as Y from 'yjs'
import type { Leads, Notice } from '#shared/domain/notices/notice.ts'

/** What this person is told about posts, gathered from what the device holds, without a network too. */
export interface Notices {
  /** What is told now, the newest first; reactive. */
  readonly told: Accessor<readonly Told[]>
  /** What will be told, the next first, as far as it can be known now; reactive. */
  readonly coming: Accessor<readonly Notice[]>
  /** What has begun to be told since the workspace was opened, told anew each time. */
  readonly arrived: Accessor<readonly Notice[]>
  /** On all of this person's devices; where their role writes nothing, until the workspace is closed. */
  markRead(notices: readonly Notice[]): void
  /** How long before they are told from now on. */
  leadBy(leads: Leads): void
  /** Of one more document of posts; the result takes it away again. */
  attach(doc: Y.Doc): () => void
  close(): void
}

export interface Told extends Notice {
  readonly isRead: boolean
}
