import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { RelaySocket } from '#server/rooms/relay-socket.ts'

/** Answers a handshake; `opened` is called at once, and never for what is no handshake. */
export type Door = (
  request: IncomingMessage,
  stream: Duplex,
  head: Buffer,
  opened: (socket: RelaySocket) => void,
) => void

/** RFC 6455, 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const KEY = /^[+/0-9A-Za-z]{22}==$/
/** How long a socket may take to answer our close frame. */
const CLOSE_TIMEOUT_MS = 5_000
/** As `ws` has it unless told otherwise. */
const DEFAULTS = {
  allowSynchronousEvents: true,
  autoPong: true,
  maxBufferedChunks: 256 * 1024,
  maxFragments: 16 * 1024,
  maxPendingAutoPongs: 60,
  skipUTF8Validation: false,
}

/**
 * A handshake that asks for a WebSocket and nothing else, as a browser's does, is answered here: `ws` makes a stream to
 * hash its key, and lists of headers and protocols, which is a tenth of what a connection costs. Any other one is for
 * `ws` to judge (docs/decisions/answering-a-handshake.md).
 */
export function createDoor(maxPayload: number): Door {
  const settings = { ...DEFAULTS, maxPayload, closeTimeout: CLOSE_TIMEOUT_MS }
  const judge = new WebSocketServer<typeof RelaySocket>({
    ...settings,
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    WebSocket: RelaySocket,
  })
  return (request, stream, head, opened) => {
    const key = plainKey(request)
    if (key === null || !stream.readable || !stream.writable) {
      judge.handleUpgrade(request, stream, head, opened)
      return
    }
    stream.write(switchingProtocols(key), 'latin1')
    opened(RelaySocket.over(stream, head, settings))
  }
}

/** Null when `ws` has to look at it. */
function plainKey({ method, headers }: IncomingMessage): string | null {
  const key = headers['sec-websocket-key']
  const isPlain =
    method === 'GET' &&
    headers.upgrade === 'websocket' &&
    headers['sec-websocket-version'] === '13' &&
    headers['sec-websocket-protocol'] === undefined
  return isPlain && key !== undefined && KEY.test(key) ? key : null
}

function switchingProtocols(key: string): string {
  const accept = hash('sha1', key + GUID, 'base64')
  return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`
}
