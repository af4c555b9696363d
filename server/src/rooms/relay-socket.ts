import { WebSocket } from 'ws'
import { CLOSE } from '#shared/protocol/close-codes.ts'

const MESSAGE_TOO_BIG = 1009

/**
 * `ws` closes a socket whose frame is over `maxPayload` with 1009, which a y-websocket client answers by coming back
 * with the same frame, again and again. 4429 tells it not to (R2, R14).
 */
export class RelaySocket extends WebSocket {
  override close(code?: number, data?: string | Buffer): void {
    super.close(code === MESSAGE_TOO_BIG ? CLOSE.tooMuch : code, data)
  }
}
