import type { Device } from '#client/workspace/device/device.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Tabs } from '#client/workspace/tabs.ts'

/** What a document is opened with: its workspace, and what the browser lends. */
export interface DocumentContext {
  readonly workspace: string
  readonly device: Device
  readonly tabs: Tabs
  readonly environment: Environment
  /** Reading what is kept waits for this. */
  readonly begin: Promise<void>
  /** Called when `facts` may have changed. */
  readonly changed: () => void
}
