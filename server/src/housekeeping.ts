import type { Accounts } from './accounts/accounts.ts'
import { REMEMBERED_MS } from './accounts/recent.ts'
import type { Log } from './log/log.ts'
import type { Relay, RelayLogger } from './rooms/relay.ts'

export interface HousekeepingParts {
  readonly accounts: Pick<Accounts, 'seen' | 'tokens' | 'deletion' | 'removedDevices'>
  readonly rooms: Pick<Relay, 'present' | 'revoke' | 'forgetRest'>
  readonly log: Pick<Log, 'roomsOf'>
  /** Erases the documents that have been handed over for that. */
  readonly erase: () => Promise<void>
  /** Removes files that nobody has any more. */
  readonly sweepMedia: () => Promise<void>
  /** Removes entry forms whose time is over, with all that came by them. */
  readonly sweepForms: () => void
  /** Removes votes of audiences whose time is over, with every ballot. */
  readonly sweepVotes: () => void
  readonly logger: Pick<RelayLogger, 'info' | 'error'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** What nobody's request brings about. */
export interface Housekeeping {
  /** Closes the sockets of tokens whose time is over (R13). */
  endTokens(): void
  /** Writes down who is here and who was. */
  noteSeen(): void
  /** Forgets the workspaces, and the removed devices, whose time is over. What the disk refuses is tried again at the next call. */
  purge(): Promise<void>
  /** Does all of it, again and again; what it returns stops that. */
  start(): () => void
}

const TOKENS_EVERY_MS = 5_000
const SEEN_EVERY_MS = 5 * 60_000
const PURGE_EVERY_MS = 60 * 60_000

export function createHousekeeping(parts: HousekeepingParts): Housekeeping {
  const { rooms, log, erase, sweepMedia, sweepForms, sweepVotes, logger, now } = parts
  const { seen, tokens, deletion, removedDevices } = parts.accounts
  let tokensEndedAt = now()

  const endTokens = (): void => {
    for (const session of tokens.expiredSince(tokensEndedAt)) rooms.revoke({ session })
    // One that was good a moment ago may still be taken for good, and have opened a socket since.
    tokensEndedAt = now() - REMEMBERED_MS
  }

  const noteSeen = (): void => {
    for (const { visitor, workspace } of rooms.present()) {
      seen.credential(visitor.session)
      if (!visitor.atMost) seen.member(visitor.person, workspace)
    }
    seen.write()
  }

  let stopped = false
  const purge = async (): Promise<void> => {
    try {
      removedDevices.sweep()
      sweepForms()
      sweepVotes()
      for (const workspace of deletion.due()) {
        const names = await log.roomsOf(workspace)
        const documents = names.map((name) => name.slice(workspace.length + 1))
        if (!deletion.purge(workspace, documents)) continue
        logger.info({ workspace, documents: documents.length }, 'a workspace was purged')
      }
      await erase()
      await sweepMedia()
      await rooms.forgetRest()
    } catch (error) {
      // The log ends below it: what is left over is seen to at the next start.
      if (stopped) return
      const reason = error instanceof Error ? error.message : String(error)
      logger.error({ reason }, 'what is over could not be purged')
    }
  }

  return {
    endTokens,
    noteSeen,
    purge,
    start() {
      void purge()
      const timers = [
        setInterval(endTokens, TOKENS_EVERY_MS),
        setInterval(noteSeen, SEEN_EVERY_MS),
        setInterval(() => void purge(), PURGE_EVERY_MS),
      ]
      return () => {
        stopped = true
        for (const timer of timers) clearInterval(timer)
        noteSeen()
      }
    },
  }
}
