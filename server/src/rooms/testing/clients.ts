import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** A stock y-websocket client that signs in as somebody. */
export function stockClient(
  url: string,
  document: string,
  who: string,
  doc = new Y.Doc(),
): WebsocketProvider {
  class SignedIn extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { authorization: `Bearer ${who}` } })
    }
  }
  // y-websocket types its polyfill as the browser's class; `ws` has the part of it that is used.
  const polyfill: unknown = SignedIn
  return new WebsocketProvider(url, document, doc, {
    WebSocketPolyfill: polyfill as typeof globalThis.WebSocket,
    disableBc: true,
  })
}

/** So that a test that waits for what never comes says for what: how long it may take is no measure of anything. */
const PATIENCE_MS = 30_000

/** Waits until something holds; polls, and never only sleeps. */
export async function eventually(holds: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(`Never happened: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
