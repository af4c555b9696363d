import type { DatabaseSync } from 'node:sqlite'
import type { RandomBytes } from '#shared/domain/id.ts'

/** What the accounts borrow from the outside. */
export interface AccountsContext {
  readonly database: DatabaseSync
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: RandomBytes
}
