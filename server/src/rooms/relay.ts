import type { Duplex } from 'node:stream'
import type { Log } from '#server/log/log.ts'
import type { Role } from '#shared/access/roles.ts'
import type { DocumentKind } from '#shared/protocol/names.ts'
import type { RelayLimits } from './limits.ts'
import type { RelaySocket } from './relay-socket.ts'

/** Where the relay says what happened. Fields are counts, kinds and room names, never texts, names or tokens (R17). */
export interface RelayLogger {
  info(fields: Readonly<Record<string, unknown>>, message: string): void
  warn(fields: Readonly<Record<string, unknown>>, message: string): void
  error(fields: Readonly<Record<string, unknown>>, message: string): void
}

/** Somebody who is signed in: `session` is the cookie session's or the token's own id, never its secret. */
export interface Visitor {
  readonly person: string
  readonly session: string
  /** The role that a program never goes beyond, whatever its person is; null or nothing for a device. */
  readonly atMost?: Role | null
}

/**
 * A guest's link in the place of a role: it opens this one document, to read; and who else is there is not told
 * (docs/decisions/guest-links.md).
 */
export const BY_LINK = 'by link'

export interface Joining {
  readonly socket: RelaySocket
  /** The stream that the socket was upgraded on: shared frames are written to it directly. */
  readonly stream: Duplex
  readonly visitor: Visitor
  readonly role: Role | typeof BY_LINK
  readonly workspace: string
  readonly document: string
  readonly kind: DocumentKind
  readonly address: string
  /** The query parameter of our own client; null for a stock one. */
  readonly resume: string | null
}

/** Which connections: every field given has to match. */
export interface Whom {
  readonly person?: string
  readonly session?: string
  readonly workspace?: string
  readonly document?: string
}

/** Somebody who has a document of a workspace open. */
export interface Present {
  readonly visitor: Visitor
  readonly workspace: string
}

export interface RelayStats {
  readonly connections: number
  readonly rooms: number
  readonly cachedBytes: number
  readonly uncommittedBytes: number
  /** Rooms that wait for their compaction or are in it. */
  readonly compacting: number
  /** Counted since the start. */
  readonly updatesIn: number
  readonly updatesKept: number
  readonly framesOut: number
  readonly bytesOut: number
  readonly malformed: number
  readonly gaps: number
  readonly slowClosed: number
  readonly commits: number
  readonly compactions: number
  readonly damagedRows: number
}

export interface RelayOptions {
  readonly log: Log
  readonly logger: RelayLogger
  readonly limits?: Partial<RelayLimits>
  /** How much waits in an inbox for a room of entries, `{workspace}/{document}`. */
  readonly waitingFor?: (room: string) => number
}

export interface Relay {
  /** Takes over a socket that was just upgraded; the relay closes it (R2) when it may not stay. */
  accept(joining: Joining): void
  /** Closes with 4403 at once (R13); returns how many. */
  revoke(whom: Whom): number
  /**
   * Closes everybody out of a room, `{workspace}/{document}`, with 4403 at once (R13), and resolves when nothing of it is
   * stored any more. Its name must not be used again: devices resume by it.
   */
  erase(room: string): Promise<void>
  /** Goes on with what a relay that stopped had still to forget. */
  forgetRest(): Promise<void>
  /** A role that changed while connected: what may still be read stays open; the rest closes with 4403 and is counted. */
  changeRole(person: string, workspace: string, role: Role): number
  /** Everybody who has a document open, once for each of their sockets; not who came by a link for guests. */
  present(): readonly Present[]
  /** What waits in the inbox for a room of entries is another by now. */
  inboxChanged(room: string): void
  /** How many guests look at a document now, `{workspace}/{document}`. */
  guestsAt(room: string): number
  /** Those of them whose sockets come from one address, as connections are counted. */
  guestsFrom(room: string, address: string): number
  stats(): RelayStats
  /** Refuses new connections, commits what has come, closes everybody with 1012, closes the log (R16). */
  close(): Promise<void>
}
