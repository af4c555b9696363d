import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import type { Environment } from '#client/workspace/environment.ts'

/** The stock provider for one document, not connected yet: when it connects, and again, is for the link to say. */
export function openProvider({
  workspace,
  name,
  doc,
  awareness,
  environment,
}: {
  readonly workspace: string
  readonly name: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly environment: Pick<Environment, 'origin' | 'WebSocket'>
}): WebsocketProvider {
  const relay = environment.origin.replace(/^http/, 'ws')
  return new WebsocketProvider(`${relay}/sync/${workspace}`, name, doc, {
    connect: false,
    awareness,
    // Tabs talk through a channel of ours, which also carries what waits.
    disableBc: true,
    WebSocketPolyfill: environment.WebSocket,
    // Coming back is ours: with jitter, and on a clock that a test can move.
    shouldReconnect: () => false,
  })
}
