import type { Duplex } from 'node:stream'
import type { RawData } from 'ws'
import { type Access, accessTo, type Role } from '#shared/access/roles.ts'
import { commonRole } from '#shared/access/two-roles.ts'
import { CLOSE, type CloseReason } from '#shared/protocol/close-codes.ts'
import type { DocumentKind } from '#shared/protocol/names.ts'
import { Allowance } from './allowance.ts'
import type { Counters } from './counters.ts'
import { HEARTBEAT, roleFrame } from './frames.ts'
import type { RelayLimits } from './limits.ts'
import { BY_LINK, type Joining, type Visitor } from './relay.ts'
import type { RelaySocket, SocketOwner } from './relay-socket.ts'
import { parseResume, type Resume } from './resume.ts'
import { newSyncState, type SyncState } from './sync-state.ts'

export interface ConnectionEvents {
  frame(frame: Buffer): void
  /** It only read until now. */
  mayWrite(): void
  /** Once, whoever closed it; nothing arrives after it. */
  closed(): void
}

/** Of what a member may send. A guest has nothing to say but which updates it holds. */
const GUEST_SHARE = 1 / 100

/** One socket in one room: who it is, what it may send, and how bytes get to it without anybody waiting (R14, R15). */
export class Connection implements SocketOwner {
  readonly visitor: Visitor
  readonly workspace: string
  readonly document: string
  readonly address: string
  readonly resume: Resume
  readonly isGuest: boolean
  readonly sync: SyncState = newSyncState()
  access: Access
  isClosed = false
  readonly #kind: DocumentKind
  readonly #socket: RelaySocket
  readonly #stream: Duplex
  readonly #limits: RelayLimits
  readonly #counters: Counters
  readonly #messages: Allowance
  readonly #bytes: Allowance
  /** Null for a guest by a link. */
  #role: Role | null
  #events: ConnectionEvents | null = null
  #traffic = 0
  #silence = 0

  constructor(joining: Joining, limits: RelayLimits, counters: Counters) {
    this.visitor = joining.visitor
    this.workspace = joining.workspace
    this.document = joining.document
    this.address = joining.address
    this.resume = parseResume(joining.resume)
    this.#kind = joining.kind
    this.isGuest = joining.role === BY_LINK
    this.#role = joining.role === BY_LINK ? null : joining.role
    this.access = this.#role ? accessTo(this.#kind, this.#role) : 'read'
    this.#socket = joining.socket
    this.#stream = joining.stream
    this.#limits = limits
    this.#counters = counters
    const share = this.isGuest ? GUEST_SHARE : 1
    const { messagesPerSecond, messageBurst, bytesPerSecond, byteBurst } = limits
    this.#messages = new Allowance(messagesPerSecond * share, messageBurst * share)
    this.#bytes = new Allowance(bytesPerSecond * share, byteBurst * share)
  }

  /** Its person has another role now (R13). */
  become(role: Role): void {
    const before = this.access
    this.#role = roleOf(this.visitor, role)
    this.access = accessTo(this.#kind, this.#role)
    this.tellRole()
    if (before === 'read' && this.access === 'write') this.#events?.mayWrite()
  }

  /**
   * Told to our own client before anything else, and whenever it changes: what it then hears to be saved (message 8) is
   * not what it sent without the right to.
   */
  tellRole(): void {
    if (this.#role && this.resume.kind !== 'stock') this.write(roleFrame(this.#role))
  }

  /** Only our own client understands it. */
  tell(frame: Buffer): void {
    if (this.resume.kind !== 'stock') this.writeUnlessSlow(frame)
  }

  listen(events: ConnectionEvents): void {
    this.#events = events
    this.#socket.belongTo(this)
  }

  message(data: RawData, isBinary: boolean): void {
    if (this.isClosed) return
    if (isBinary && data instanceof Buffer) this.#events?.frame(data)
    else this.close('malformed')
  }

  /** Whether the socket itself is gone, and not only its goodbye sent. */
  get hasLeft(): boolean {
    return this.#socket.readyState === this.#socket.CLOSED
  }

  /** Bytes that the other side has not taken yet. */
  get waitingBytes(): number {
    return this.#stream.writableLength
  }

  mayReceive(messages: number, bytes: number): boolean {
    const now = performance.now()
    return this.#messages.take(messages, now) && this.#bytes.take(bytes, now)
  }

  /** Stops reading until `resumeReading`: the other side then waits, and not our memory. */
  pauseReading(): void {
    this.#socket.pause()
  }

  resumeReading(): void {
    this.#socket.resume()
  }

  /** Writes a whole frame; a receiver that has too much waiting is closed instead (R15). */
  write(frame: Buffer, written?: () => void): void {
    if (this.isClosed || this.#stream.destroyed) return
    if (this.waitingBytes + this.sync.behindBytes > this.#limits.stuckBytes) {
      this.#counters.slowClosed++
      this.close('overload')
      return
    }
    this.#counters.framesOut++
    this.#counters.bytesOut += frame.length
    this.#stream.write(frame, written)
  }

  /** What is written meanwhile leaves at once, and not frame by frame. */
  together(write: () => void): void {
    this.#stream.cork()
    write()
    this.#stream.uncork()
  }

  /** Awareness is what a slow receiver misses first (R15). */
  writeUnlessSlow(frame: Buffer): void {
    if (this.waitingBytes <= this.#limits.slowBytes) this.write(frame)
  }

  /** Resolves when the frame has left for the network, or the connection is closed. */
  writeInTurn(frame: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.sync.stopWaiting = resolve
      this.write(frame, resolve)
      if (this.isClosed || this.#stream.destroyed) resolve()
    })
  }

  /**
   * Once every `heartbeatMs`: asks whether anybody is there, and gives up on one that two of these brought nothing
   * from. A slow line that still takes what is being sent is alive, however long its answer needs.
   */
  beat(): void {
    const traffic = trafficOf(this.#stream)
    // Who came within this interval is there.
    if (this.#traffic === 0) {
      this.#traffic = traffic
      return
    }
    this.#silence = traffic === this.#traffic ? this.#silence + 1 : 0
    this.#traffic = traffic
    if (this.#silence >= 2) this.terminate()
    else if (this.waitingBytes <= this.#limits.slowBytes) this.write(HEARTBEAT)
  }

  close(reason: CloseReason): void {
    if (this.isClosed) return
    this.#socket.close(CLOSE[reason])
    // Its room may still be opening: unread, the other side's goodbye would only come at the time limit.
    this.#socket.resume()
    this.gone()
  }

  /** Without a goodbye: there is nobody to read it. */
  terminate(): void {
    this.#socket.terminate()
    this.gone()
  }

  gone(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.sync.stopWaiting?.()
    this.#events?.closed()
  }
}

/** A program never goes beyond its own role. */
function roleOf({ atMost }: Visitor, role: Role): Role {
  return atMost ? commonRole(role, atMost) : role
}

/** Changes with every byte that came, and with every byte that the other side's queue took while ours was full. */
function trafficOf(stream: Duplex): number {
  const heard = 'bytesRead' in stream ? Number(stream.bytesRead) : 0
  const sent = 'bytesWritten' in stream ? Number(stream.bytesWritten) : 0
  return stream.writableLength === 0 ? heard : heard + sent - stream.writableLength
}
