import { createHash } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { eventually } from '#server/rooms/testing/clients.ts'

export const OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9 } as const

const MASK = Uint8Array.of(0x52, 0x75, 0x63, 0x68)
const HANDSHAKE_END = Buffer.from('\r\n\r\n')

/**
 * A WebSocket client with no manners, on a bare TCP connection: its handshake and its first frames leave together, before
 * anybody could have let it in, and it goes on sending after it was told to leave.
 */
export class EagerSocket {
  readonly messages: Buffer[] = []
  closeCode: number | null = null
  readonly #socket: Socket
  #unread = Buffer.alloc(0)
  #isUpgraded = false
  #isGone = false

  constructor(
    port: number,
    path: string,
    headers: Readonly<Record<string, string>>,
    frames: readonly Buffer[],
  ) {
    this.#socket = connect(port, '127.0.0.1')
    this.#socket.setNoDelay(true)
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => {
      this.#isGone = true
    })
    this.#socket.on('data', (chunk: Buffer) => this.#hear(chunk))
    this.#socket.write(Buffer.concat([handshake(path, headers), ...frames]))
  }

  send(frames: readonly Buffer[]): void {
    if (!this.#isGone) this.#socket.write(Buffer.concat(frames))
  }

  /** Resolves when something holds, or when the relay has said goodbye. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const isOver = () => holds() || this.closeCode !== null || this.#isGone
    await eventually(isOver, what)
  }

  leave(): void {
    this.#socket.destroy()
  }

  #hear(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk])
    if (!this.#isUpgraded) {
      const end = this.#unread.indexOf(HANDSHAKE_END)
      if (end < 0) return
      this.#isUpgraded = true
      this.#unread = this.#unread.subarray(end + HANDSHAKE_END.length)
    }
    for (let frame = readFrame(this.#unread); frame; frame = readFrame(this.#unread)) {
      this.#unread = this.#unread.subarray(frame.end)
      if (frame.opcode === OPCODE.close) this.closeCode = frame.payload.readUInt16BE(0)
      if (frame.opcode === OPCODE.binary) this.messages.push(frame.payload)
    }
  }
}

/** A masked frame, as a client has to send them. */
export function clientFrame(opcode: number, payload: Uint8Array, isLast = true): Buffer {
  const head = payload.length < 126 ? [0x80 | payload.length] : [0x80 | 126, 0, 0]
  const masked = payload.map((byte, at) => byte ^ (MASK[at % MASK.length] ?? 0))
  const frame = Buffer.from([(isLast ? 0x80 : 0) | opcode, ...head, ...MASK, ...masked])
  if (payload.length >= 126) frame.writeUInt16BE(payload.length, 2)
  return frame
}

/** One message in `pieces` frames, with a ping between each two. */
export function fragmented(message: Uint8Array, pieces: number): Buffer[] {
  const size = Math.ceil(message.length / pieces)
  return Array.from({ length: pieces }, (_, piece) => {
    const isLast = piece === pieces - 1
    const part = message.subarray(piece * size, (piece + 1) * size)
    const frame = clientFrame(piece === 0 ? OPCODE.binary : OPCODE.continuation, part, isLast)
    return isLast ? [frame] : [frame, clientFrame(OPCODE.ping, Uint8Array.of(piece))]
  }).flat()
}

function handshake(path: string, headers: Readonly<Record<string, string>>): Buffer {
  const key = createHash('md5').update(path).digest('base64')
  const lines = [
    `GET ${path} HTTP/1.1`,
    'Host: ruche.test',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${key}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

interface Frame {
  readonly opcode: number
  readonly payload: Buffer
  /** Where the next one begins. */
  readonly end: number
}

/** The relay sends whole, unmasked frames; null until one has come whole. */
function readFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null
  const length = bytes.readUInt8(1)
  const start = length < 126 ? 2 : length === 126 ? 4 : 10
  if (bytes.length < start) return null
  const size =
    length < 126 ? length : length === 126 ? bytes.readUInt16BE(2) : bytes.readUInt32BE(6)
  const end = start + size
  if (bytes.length < end) return null
  return { opcode: bytes.readUInt8(0) & 0x0f, payload: bytes.subarray(start, end), end }
}
