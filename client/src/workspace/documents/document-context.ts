import type * as Y from 'yjs'
import type { Device } from '#client/workspace/device/device.ts'
import type { Tabs } from '#client/workspace/documents/tabs.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Role } from '#shared/access/roles.ts'

/** What may be done with a document; of `here` the relay is told nothing, because access to it was taken away. */
export type DocumentAccess = 'here' | 'read' | 'write'

/** What a document is opened with: its workspace, and what the browser lends. */
export interface DocumentContext {
  readonly workspace: string
  readonly device: Device
  readonly tabs: Tabs
  readonly environment: Environment
  /** Reading what is kept waits for this. */
  readonly begin: Promise<unknown>
  readonly access: DocumentAccess
  /** The relay has said on the document's own socket what role this person has now. */
  readonly roleTold: (role: Role) => void
  /**
   * The snapshot of this device is in the document, or cannot be read, and nothing else is yet. Who has to hear of all that comes listens from here on:
   * what somebody listens to is not placed but integrated, all at once (docs/decisions/what-a-device-keeps.md).
   */
  readonly placed: ((doc: Y.Doc) => void) | null
  /** Called when `facts` may have changed. */
  readonly changed: () => void
}
