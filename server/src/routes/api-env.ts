import type { HttpBindings } from '@hono/node-server'
import type { Accounts } from '#server/accounts/accounts.ts'
import type { Visitor } from '#server/accounts/visitor.ts'

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
  /** Closes the sockets of a session or token that has ended (R13). */
  readonly revoke: (whom: { readonly session: string }) => void
  /** Every address under which Ruche is opened is https. */
  readonly overTls: boolean
}
