import type { Accounts } from './accounts/accounts.ts'
import { REMEMBERED_MS } from './accounts/recent.ts'
import type { Relay } from './rooms/relay.ts'

export interface HousekeepingParts {
  readonly accounts: Pick<Accounts, 'seen' | 'tokens'>
  readonly rooms: Pick<Relay, 'present' | 'revoke'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export interface Housekeeping {
  /** Closes the sockets of tokens whose time is over (R13). To be called every few seconds. */
  endTokens(): void
  /** Writes down who is here and who was. To be called every few minutes, and before a stop. */
  noteSeen(): void
}

/** What nobody's request brings about. */
export function createHousekeeping({ accounts, rooms, now }: HousekeepingParts): Housekeeping {
  const { seen, tokens } = accounts
  let tokensEndedAt = now()

  return {
    endTokens() {
      for (const session of tokens.expiredSince(tokensEndedAt)) rooms.revoke({ session })
      // One that was good a moment ago may still be taken for good, and have opened a socket since.
      tokensEndedAt = now() - REMEMBERED_MS
    },
    noteSeen() {
      for (const { visitor, workspace } of rooms.present()) {
        seen.credential(visitor.session)
        if (!visitor.atMost) seen.member(visitor.person, workspace)
      }
      seen.write()
    },
  }
}
