import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { RelayLimits } from '#server/rooms/limits.ts'
import { BY_LINK, type Joining, type Relay, type Visitor } from '#server/rooms/relay.ts'
import { RelaySocket } from '#server/rooms/relay-socket.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { CLOSE, type CloseReason } from '#shared/protocol/close-codes.ts'
import { RESUME_PARAMETER } from '#shared/protocol/messages.ts'
import { isId, parseDocumentName } from '#shared/protocol/names.ts'

export interface SyncOptions<V extends Visitor> {
  readonly relay: Relay
  readonly limits: Pick<RelayLimits, 'frameBytes' | 'signInMs'>
  /** Who asks, by session cookie or bearer token; null when nobody is signed in. */
  identify(request: IncomingMessage): Promise<V | null>
  /** Null for a workspace that does not exist as for one that this visitor may not enter. */
  roleIn(visitor: V, workspace: string): Promise<Role | null>
  /** Whether a link for guests leads to this document now. */
  isShared(workspace: string, document: string): Promise<boolean>
  /** The guest whose link leads to this document; null for everybody else. */
  guestOf(request: IncomingMessage, workspace: string, document: string): Promise<Visitor | null>
  /** Whether a page of this origin may use the session cookie (R3). */
  allowsOrigin(origin: string, request: IncomingMessage): boolean
  /** The address that connections are counted by (R14), behind a proxy or not. */
  addressOf(request: IncomingMessage): string
}

type Ruling =
  | ({ readonly ok: true } & Pick<Joining, 'visitor' | 'role'>)
  | { readonly ok: false; readonly reason: CloseReason }

const PATH = /^\/sync\/([^/]*)\/([^/]*)$/
const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
/** How long a socket may take to answer our close frame. */
const CLOSE_TIMEOUT_MS = 5_000
/** All that a guest ever sends is a state vector. */
const GUEST_FRAME_BYTES = 64 * 1024
const TIMED_OUT = Symbol('timed out')

/** Serves `GET /sync/{workspace}/{document}` (R1, R2, R3); the function returned stops it. */
export function serveSync<V extends Visitor>(server: Server, options: SyncOptions<V>): () => void {
  const settings = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    closeTimeout: CLOSE_TIMEOUT_MS,
    maxPayload: options.limits.frameBytes,
    WebSocket: RelaySocket,
  }
  const sockets = new WebSocketServer(settings)
  const guests = new WebSocketServer({
    ...settings,
    maxPayload: Math.min(GUEST_FRAME_BYTES, settings.maxPayload),
  })

  function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    stream.on('error', destroy)
    const url = URL.parse(request.url ?? '', 'http://relay')
    const [, workspace, document] = PATH.exec(url?.pathname ?? '') ?? []
    if (!url || workspace === undefined || document === undefined) {
      stream.end(NOT_FOUND)
      return
    }
    const take = (ruling: Ruling, socket: WebSocket): void => {
      socket.on('error', ignore)
      if (!ruling.ok) {
        socket.close(CLOSE[ruling.reason])
        return
      }
      const { visitor, role } = ruling
      const resume = url.searchParams.get(RESUME_PARAMETER)
      const address = options.addressOf(request)
      options.relay.accept({ socket, stream, visitor, role, workspace, document, address, resume })
    }
    within(options.limits.signInMs, judge(request, workspace, document, options)).then(
      (ruling) => {
        if (ruling === TIMED_OUT || stream.destroyed) stream.destroy()
        else
          (ruling.ok && ruling.role === BY_LINK ? guests : sockets).handleUpgrade(
            request,
            stream,
            head,
            (socket) => take(ruling, socket),
          )
      },
      () => stream.destroy(),
    )
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

/** R2: what is unknown and what is forbidden are told apart by nobody. */
async function judge<V extends Visitor>(
  request: IncomingMessage,
  workspace: string,
  document: string,
  options: SyncOptions<V>,
): Promise<Ruling> {
  // A cookie travels with any page's request, a bearer token only with that of a program that holds it (R3).
  const origin = request.headers.origin
  const trusted = request.headers.authorization !== undefined
  if (!trusted && (origin === undefined || !options.allowsOrigin(origin, request)))
    return { ok: false, reason: 'signedOut' }
  const address = parseDocumentName(document)
  const visitor = await options.identify(request)
  const role = visitor && isId(workspace) ? await options.roleIn(visitor, workspace) : null
  if (visitor && role && address && accessTo(address.kind, role) !== 'none') {
    // A document for guests is there as long as a link leads to it: nobody brings back what was erased.
    const isThere = address.kind !== 'share' || (await options.isShared(workspace, document))
    return isThere ? { ok: true, visitor, role } : { ok: false, reason: 'unknown' }
  }
  const guest = address && isId(workspace) && (await options.guestOf(request, workspace, document))
  if (guest) return { ok: true, visitor: guest, role: BY_LINK }
  return { ok: false, reason: visitor ? 'unknown' : 'signedOut' }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | typeof TIMED_OUT> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<typeof TIMED_OUT>((resolve) => {
    timer = setTimeout(resolve, milliseconds, TIMED_OUT)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
