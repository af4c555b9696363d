import type { Duplex } from 'node:stream'
import { type RawData, WebSocket } from 'ws'
import { CLOSE } from '#shared/protocol/close-codes.ts'

const MESSAGE_TOO_BIG = 1009

/** Hears what comes from a socket. */
export interface SocketOwner {
  message(data: RawData, isBinary: boolean): void
  gone(): void
}

/** What `ws` wants to know of each socket of a server. */
export interface SocketSettings {
  readonly allowSynchronousEvents: boolean
  readonly autoPong: boolean
  readonly closeTimeout: number
  readonly maxBufferedChunks: number
  readonly maxFragments: number
  readonly maxPayload: number
  readonly maxPendingAutoPongs: number
  readonly skipUTF8Validation: boolean
}

const construct: (made: typeof RelaySocket, given: readonly unknown[]) => unknown =
  Reflect.construct

/**
 * `ws` closes a socket whose frame is over `maxPayload` with 1009, which a y-websocket client answers by coming back
 * with the same frame, again and again. 4429 tells it not to (R2, R14).
 */
export class RelaySocket extends WebSocket {
  owner: SocketOwner | null = null
  /** As the server of `ws` calls it; its types leave it out. */
  declare readonly setSocket: (stream: Duplex, head: Buffer, settings: SocketSettings) => void

  /** The server's end of a WebSocket, once the handshake has been answered. */
  static over(stream: Duplex, head: Buffer, settings: SocketSettings): RelaySocket {
    const socket = construct(RelaySocket, [null, undefined, settings])
    if (!(socket instanceof RelaySocket)) throw new Error('`ws` made no socket')
    socket.setSocket(stream, head, settings)
    return socket
  }

  belongTo(owner: SocketOwner): void {
    this.owner = owner
    this.on('message', onMessage)
    this.on('close', onClose)
  }

  override close(code?: number, data?: string | Buffer): void {
    super.close(code === MESSAGE_TOO_BIG ? CLOSE.tooMuch : code, data)
  }
}

// The same for all sockets: thousands of them have no function of their own to keep.

function onMessage(this: WebSocket, data: RawData, isBinary: boolean): void {
  if (this instanceof RelaySocket) this.owner?.message(data, isBinary)
}

function onClose(this: WebSocket): void {
  if (this instanceof RelaySocket) this.owner?.gone()
}
