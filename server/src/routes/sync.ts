import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RateLimit } from '#server/rate-limit.ts'
import type { RelayLimits } from '#server/rooms/limits.ts'
import { BY_LINK, type Joining, type Relay, type Visitor } from '#server/rooms/relay.ts'
import type { RelaySocket } from '#server/rooms/relay-socket.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { CLOSE, type CloseReason } from '#shared/protocol/close-codes.ts'
import { RESUME_PARAMETER } from '#shared/protocol/messages.ts'
import { createDoor } from './handshake.ts'
import { createSyncTargets, type SyncTarget } from './sync-target.ts'

export interface SyncOptions<V extends Visitor> {
  readonly relay: Relay
  readonly limits: Pick<RelayLimits, 'frameBytes'>
  /** Who asks, by session cookie or bearer token; null when nobody is signed in. */
  identify(request: IncomingMessage): V | null
  /** Null for a workspace that does not exist as for one that this visitor may not enter. */
  roleIn(visitor: V, workspace: string): Role | null
  /** Whether a link for guests leads to this document now. */
  isShared(workspace: string, document: string): boolean
  /** The guest whose link leads to this document; null for everybody else. */
  guestOf(request: IncomingMessage, workspace: string, document: string): Visitor | null
  /** Whether a page of this origin may use the session cookie (R3). */
  allowsOrigin(origin: string, request: IncomingMessage): boolean
  /** For each address, how many sockets may be opened and refused. */
  readonly refusals: RateLimit
  /** The address that connections are counted by (R14), behind a proxy or not. */
  addressOf(request: IncomingMessage): string
}

type Ruling =
  | ({ readonly ok: true } & Pick<Joining, 'visitor' | 'role' | 'kind'>)
  | { readonly ok: false; readonly reason: CloseReason }

const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
const TOO_MANY = 'HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
/** All that a guest ever sends is a state vector. */
const GUEST_FRAME_BYTES = 64 * 1024

/** Serves `GET /sync/{workspace}/{document}` (R1, R2, R3); the function returned stops it. */
export function serveSync<V extends Visitor>(server: Server, options: SyncOptions<V>): () => void {
  const { frameBytes } = options.limits
  const targetOf = createSyncTargets()
  const members = createDoor(frameBytes)
  const guests = createDoor(Math.min(GUEST_FRAME_BYTES, frameBytes))

  function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { path, query } = parsed(request.url ?? '')
    const target = targetOf(path)
    if (!target) {
      stream.on('error', destroy).end(NOT_FOUND)
      return
    }
    const ruling = judged(request, target, options)
    if (!ruling) {
      stream.destroy()
      return
    }
    // A close code is a courtesy (R2), which costs a handshake each time.
    if (!ruling.ok && options.refusals.take(options.addressOf(request)) > 0) {
      stream.on('error', destroy).end(TOO_MANY)
      return
    }
    const opened = (socket: RelaySocket): void => {
      socket.on('error', ignore)
      if (!ruling.ok) {
        socket.close(CLOSE[ruling.reason])
        return
      }
      const { visitor, role, kind } = ruling
      options.relay.accept({
        socket,
        stream,
        visitor,
        role,
        workspace: target.workspace,
        document: target.document,
        kind,
        address: options.addressOf(request),
        resume: query === '' ? null : new URLSearchParams(query).get(RESUME_PARAMETER),
      })
    }
    const open = ruling.ok && ruling.role === BY_LINK ? guests : members
    open(request, stream, head, opened)
  }

  server.on('upgrade', upgrade)
  return () => server.off('upgrade', upgrade)
}

// What listens for as long as the socket lives stands out here: a function made in `upgrade` would keep the request
// and its headers in memory for as long.

function destroy(this: Duplex): void {
  this.destroy()
}

/** The socket closes by itself after an error. */
function ignore(): void {}

/** Null when the accounts could not be read: the client comes back later. */
function judged<V extends Visitor>(...asked: Parameters<typeof judge<V>>): Ruling | null {
  try {
    return judge(...asked)
  } catch {
    return null
  }
}

/** R2: what is unknown and what is forbidden are told apart by nobody. */
function judge<V extends Visitor>(
  request: IncomingMessage,
  { workspace, document, kind }: SyncTarget,
  options: SyncOptions<V>,
): Ruling {
  // A cookie travels with any page's request, a bearer token only with that of a program that holds it (R3).
  const { origin, authorization } = request.headers
  const trusted = authorization !== undefined
  if (!trusted && (origin === undefined || !options.allowsOrigin(origin, request)))
    return { ok: false, reason: 'signedOut' }
  const visitor = options.identify(request)
  const role = visitor && kind ? options.roleIn(visitor, workspace) : null
  if (visitor && role && kind && accessTo(kind, role) !== 'none') {
    // A document for guests is there as long as a link leads to it: nobody brings back what was erased.
    const isThere = kind !== 'share' || options.isShared(workspace, document)
    return isThere ? { ok: true, visitor, role, kind } : { ok: false, reason: 'unknown' }
  }
  const guest = kind && options.guestOf(request, workspace, document)
  if (guest) return { ok: true, visitor: guest, role: BY_LINK, kind }
  return { ok: false, reason: visitor ? 'unknown' : 'signedOut' }
}

function parsed(url: string): { readonly path: string; readonly query: string } {
  const at = url.indexOf('?')
  return at === -1 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at + 1) }
}
