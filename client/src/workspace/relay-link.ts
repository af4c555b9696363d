import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { RelayPointer } from '#client/workspace/device/stored-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { type CloseReason, closeReason } from '#shared/protocol/close-codes.ts'
import { MESSAGE, RESUME_PARAMETER, SYNC } from '#shared/protocol/messages.ts'

/**
 * One document's connection: the stock y-websocket provider, with what our relay adds to it (resuming by sequence
 * number, an answer to "is it kept?"), and with the manners a browser needs (jitter, a socket that rests while the
 * page is frozen).
 */
export interface RelayLink {
  readonly provider: WebsocketProvider
  readonly state: LinkState
  connect(): void
  /** Something was sent, or has come: asks the relay, soon, what it has kept. */
  touched(): void
  /** Asks for everything again: an update was missing in between (M10). */
  resync(): void
  close(): void
}

export type LinkState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'closed'; readonly reason: CloseReason | null }

interface LinkOptions {
  readonly workspace: string
  readonly name: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly environment: Environment
  /** Up to where this device holds what the relay has. */
  readonly pointer: () => RelayPointer | null
  /** What the relay has not confirmed, to send again after every connection. */
  readonly waiting: () => Uint8Array | null
  /** Names of what the relay has not confirmed. */
  readonly waitingIds: () => readonly string[]
  readonly changed: (state: LinkState) => void
  /** The relay's disk holds these entries, and this device everything up to `pointer`. */
  readonly kept: (ids: readonly string[], pointer: RelayPointer) => void
  /** The relay has answered completely; called after every connection. */
  readonly synced: () => void
}

const ASK_AFTER_MS = 30
const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 20_000
const TOO_MUCH_PAUSE_MS = 60_000
/** A question without an answer, and nothing else heard or still leaving for this long: the line is dead. */
const SILENCE_MS = 8_000

export function createRelayLink(options: LinkOptions): RelayLink {
  const { workspace, name, doc, awareness, environment, changed } = options
  const provider = new WebsocketProvider(
    `${environment.origin.replace(/^http/, 'ws')}/sync/${workspace}`,
    name,
    doc,
    {
      connect: false,
      awareness,
      disableBc: true,
      WebSocketPolyfill: environment.WebSocket,
      // Coming back is ours: with jitter, and on a clock that a test can move.
      shouldReconnect: () => false,
    },
  )
  let state: LinkState = { kind: 'connecting' }
  let token = 0
  let asked: { readonly token: number; readonly ids: readonly string[] } | null = null
  let askAgain = false
  let cancelAsk: (() => void) | null = null
  let cancelSilence: (() => void) | null = null
  let cancelRetry: (() => void) | null = null
  let attempts = 0

  const become = (next: LinkState): void => {
    state = next
    changed(next)
  }

  const send = (write: (encoder: encoding.Encoder) => void): void => {
    const socket = provider.ws
    if (!socket || socket.readyState !== socket.OPEN) return
    const encoder = encoding.createEncoder()
    write(encoder)
    socket.send(encoding.toUint8Array(encoder))
  }

  const ask = (): void => {
    cancelAsk?.()
    cancelAsk = null
    if (!provider.synced) return
    if (asked) {
      askAgain = true
      return
    }
    token += 1
    asked = { token, ids: options.waitingIds() }
    send((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.saved)
      encoding.writeVarUint(encoder, token)
    })
    listen()
  }

  const listen = (): void => {
    cancelSilence?.()
    const heard = provider.wsLastMessageReceived
    cancelSilence = environment.after(SILENCE_MS, () => {
      const leaving = (provider.ws?.bufferedAmount ?? 0) > 0
      if (leaving || provider.wsLastMessageReceived > heard) listen()
      else restart()
    })
  }

  const touched = (): void => {
    cancelAsk ??= environment.after(ASK_AFTER_MS, ask)
  }

  const restart = (): void => {
    provider.disconnect()
    attempts = 0
    connect()
  }

  const connect = (): void => {
    cancelRetry?.()
    const pointer = options.pointer()
    const resume = pointer ? `${pointer.generation}.${pointer.seq}` : 'new'
    provider.params = { [RESUME_PARAMETER]: resume }
    provider.connect()
  }

  provider.messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
    const answered = decoding.readVarUint(decoder)
    const generation = decoding.readVarString(decoder)
    const seq = decoding.readVarUint(decoder)
    const ids = asked?.token === answered ? asked.ids : []
    if (asked?.token === answered) {
      cancelSilence?.()
      asked = null
    }
    options.kept(ids, { generation, seq })
    if (askAgain) {
      askAgain = false
      touched()
    }
  }

  provider.on('sync', (synced: boolean) => {
    if (!synced) return
    const waiting = options.waiting()
    if (waiting) {
      send((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, SYNC.update)
        encoding.writeVarUint8Array(encoder, waiting)
      })
    }
    attempts = 0
    become({ kind: 'online' })
    options.synced()
    ask()
  })

  provider.on('connection-close', () => {
    asked = null
    askAgain = false
    cancelSilence?.()
    if (state.kind !== 'closed') become({ kind: 'offline' })
  })

  provider.on('closed', ({ code }: { code: number }) => {
    const reason = closeReason(code)
    const comesBack = code < 4400 || code > 4499
    if (comesBack) {
      retry()
      return
    }
    become({ kind: 'closed', reason })
    if (reason === 'tooMuch') cancelRetry = environment.after(TOO_MUCH_PAUSE_MS, connect)
  })

  /** Growing pauses of random length: a relay that comes back is not met by everybody in the same moment. */
  const retry = (): void => {
    const growing = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts)
    attempts += 1
    cancelRetry?.()
    cancelRetry = environment.after(growing * (0.5 + environment.chance()), connect)
  }

  const { page } = environment
  const stopListening = [
    page.onFreeze(() => provider.disconnect()),
    page.onResume(() => {
      if (state.kind !== 'closed') connect()
    }),
    page.onOnline(() => {
      if (state.kind === 'offline') restart()
    }),
    // A relay on this very machine is there without a network: it is asked, not given up.
    page.onOffline(() => {
      if (state.kind === 'online') ask()
    }),
  ]

  return {
    provider,
    get state() {
      return state
    },
    connect,
    touched,
    resync() {
      send((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, SYNC.step1)
        encoding.writeVarUint8Array(encoder, Y.encodeStateVector(doc))
      })
    },
    close() {
      for (const stop of stopListening) stop()
      cancelAsk?.()
      cancelSilence?.()
      cancelRetry?.()
      provider.destroy()
    },
  }
}
