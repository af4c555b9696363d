import type { KeeperState } from '#client/workspace/device/keeper.ts'
import type { LinkState } from '#client/workspace/documents/relay-link.ts'

/** What the status line is made of. */
export interface DocumentFacts {
  readonly link: LinkState
  readonly device: KeeperState
  readonly waiting: number
  readonly waitingSince: number | null
  readonly relayAt: number | null
  /** When the relay was last there to say what others had changed (ms since 1970); null: not since it was opened. */
  readonly heardAt: number | null
  readonly tooOld: boolean
  /** An update is missing in between: what is shown may not be what is there (M10). */
  readonly gap: boolean
  /** Changes that wait and that the relay will not take: the role that they were made with is no longer had. */
  readonly refused: number
  /** Whether this device held anything of the document when it was opened. */
  readonly held: boolean
  /** How many guests look at it, as the relay tells; null or nothing while it does not. */
  readonly guests?: number | null
  /** How much waits for it in the relay's inbox, as the relay tells; null or nothing while it does not. */
  readonly inbox?: number | null
}
