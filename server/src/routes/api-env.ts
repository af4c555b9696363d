import type { HttpBindings } from '@hono/node-server'
import type { Accounts } from '#server/accounts/accounts.ts'
import type { Visitor } from '#server/accounts/visitor.ts'
import type { Relay } from '#server/rooms/relay.ts'

/** What every route below `/api` finds in its context. */
export interface ApiEnv {
  readonly Bindings: HttpBindings
  readonly Variables: {
    requestId: string
    /** Null: nobody that is known. */
    visitor: Visitor | null
    /** What requests are counted by: the address they come from, behind a proxy or not. */
    address: string
  }
}

export interface ApiParts {
  readonly accounts: Accounts
  /** Who has what open, and how their sockets follow a right that has changed (R13). */
  readonly rooms: Pick<Relay, 'revoke' | 'changeRole' | 'present' | 'guestsAt' | 'guestsFrom'>
  /** Every address under which Ruche is opened is https. */
  readonly overTls: boolean
}
