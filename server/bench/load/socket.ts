/**
 * A WebSocket client that costs as little as can be, so that the second core is enough for 900 of them: one read
 * buffer for all sockets, no object a frame, no timers. It knows what the contenders send and no more.
 */
import { randomBytes } from 'node:crypto'
import { createConnection, type Socket } from 'node:net'
import type { Address } from '../contenders/contender.ts'
import { clientFrame, FrameReader } from './frames.ts'

const OPCODE = { close: 8, ping: 9, pong: 0x8a } as const
const CONNECTION_MS = 30_000
/** Filled and emptied within one callback, so that all sockets can share it. */
const shared = Buffer.allocUnsafe(256 * 1024)

export interface LoadSocket {
  /** Bytes of WebSocket payload that have come. */
  readonly received: number
  /** The close code, 1006 when the connection broke; null while it is open. */
  readonly closed: number | null
  send(payload: Uint8Array): void
  /** Bytes as they are, well formed or not. */
  sendRaw(bytes: Uint8Array): void
  /** Payload bytes that the kernel has not taken yet. */
  readonly waiting: number
  close(): void
}

export interface SocketHandlers {
  /** The bytes are only valid during the call. */
  message(bytes: Buffer, start: number, end: number): void
  closed?(code: number): void
}

export function openSocket(address: Address, handlers: SocketHandlers): Promise<LoadSocket> {
  return new Promise((resolve, reject) => {
    let open = false
    let received = 0
    let closed: number | null = null
    let closeCode = 1006
    let handshake = ''

    const reader = new FrameReader((opcode, bytes, start, end) => {
      if (opcode === OPCODE.ping) {
        socket.write(clientFrame(bytes.subarray(start, end), OPCODE.pong))
      } else if (opcode === OPCODE.close) {
        if (end - start >= 2) closeCode = bytes.readUInt16BE(start)
        socket.end(clientFrame(bytes.subarray(start, end), 0x88))
      } else {
        received += end - start
        handlers.message(bytes, start, end)
      }
    })

    const answered = (chunk: Buffer, length: number): void => {
      handshake += chunk.toString('latin1', 0, length)
      const end = handshake.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!handshake.startsWith('HTTP/1.1 101')) {
        reject(new Error(`no WebSocket at ${address.path}: ${handshake.slice(0, 100)}`))
        socket.destroy()
        return
      }
      open = true
      socket.setTimeout(0)
      resolve(loadSocket)
      if (address.hello) socket.write(clientFrame(address.hello))
      const early = Buffer.from(handshake.slice(end + 4), 'latin1')
      // After the caller has got its socket: what it does with a message may need it.
      if (early.length > 0) setImmediate(() => reader.read(early, early.length))
    }

    const socket: Socket = createConnection({
      port: address.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: shared,
        callback: (length, chunk) => {
          if (open) reader.read(chunk as Buffer, length)
          else answered(chunk as Buffer, length)
          return true
        },
      },
    })
    socket.setTimeout(CONNECTION_MS, () => socket.destroy(new Error('no answer to the handshake')))
    socket.on('connect', () => socket.write(upgradeRequest(address)))
    socket.on('error', (error) => {
      if (!open) reject(error)
    })
    socket.on('close', () => {
      closed = closeCode
      if (open) handlers.closed?.(closeCode)
      else reject(new Error(`the connection to ${address.path} was closed during the handshake`))
    })

    const loadSocket: LoadSocket = {
      get received() {
        return received
      },
      get closed() {
        return closed
      },
      get waiting() {
        return socket.writableLength
      },
      send: (payload) => void socket.write(clientFrame(payload)),
      sendRaw: (bytes) => void socket.write(bytes),
      close: () => socket.destroy(),
    }
  })
}

function upgradeRequest({ path, headers }: Address): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}
