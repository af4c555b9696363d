import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Awareness } from 'y-protocols/awareness'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { RelayPointer } from '#client/workspace/device/stored-document.ts'
import { openProvider } from '#client/workspace/documents/open-provider.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createKeptQuestions } from '#client/workspace/session/kept-questions.ts'
import { isRole, type Role } from '#shared/access/roles.ts'
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
  /** When the relay was last heard by a device that it had told everything (ms since 1970). */
  readonly heardAt: number | null
  connect(): void
  /** Tries at once instead of after the pause; resolves with whether the relay has answered, within ten seconds. */
  tryNow(): Promise<boolean>
  /** Something was sent, or has come: asks the relay, soon, what it has kept. */
  touched(): void
  /** Something was found on this device that the relay has not confirmed. */
  found(): void
  /** Asks for everything again: an update was missing in between (M10). */
  resync(): void
  close(): void
}

export type LinkState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'closed'; readonly reason: CloseReason | null }

export interface LinkOptions {
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
  /** What role the relay says that this person has now. */
  readonly roleTold: (role: Role) => void
  /** How many guests look at it; null: nobody tells. */
  readonly guestsTold?: (count: number | null) => void
  /** How much waits in the relay's inbox for it; null: nobody tells. */
  readonly inboxTold?: (count: number | null) => void
  /** Between two attempts, about; by default 8 s. */
  readonly longestPauseMs?: number
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 8_000
const TOO_MUCH_PAUSE_MS = 60_000
const TRY_MS = 10_000
/** A socket that does not open: the network asks again ever more rarely by itself, for minutes. */
const OPENING_MS = 8_000
/** The relay speaks every 7 s. */
const SILENT_MS = 20_000
/** When the browser says that the network is gone, a relay on this machine answers at once, and no other does. */
const OFFLINE_SILENCE_MS = 1_000

export function createRelayLink(options: LinkOptions): RelayLink {
  const { environment, longestPauseMs = LONGEST_PAUSE_MS } = options
  const provider = openProvider(options)
  let state: LinkState = { kind: 'connecting' }
  let lastHeard: number | null = null
  let attempts = 0
  let cancelRetry: (() => void) | null = null
  let cancelOpening: (() => void) | null = null
  let tellTry = (_answered: boolean): void => {}

  const become = (next: LinkState): void => {
    state = next
    options.changed(next)
  }

  const send = (write: (encoder: encoding.Encoder) => void): void => {
    const socket = provider.ws
    if (!socket || socket.readyState !== socket.OPEN) return
    const encoder = encoding.createEncoder()
    write(encoder)
    socket.send(encoding.toUint8Array(encoder))
  }

  const sendSync = (type: number, payload: Uint8Array): void =>
    send((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.sync)
      encoding.writeVarUint(encoder, type)
      encoding.writeVarUint8Array(encoder, payload)
    })

  const sendWaiting = (): void => {
    const waiting = options.waiting()
    if (waiting) sendSync(SYNC.update, waiting)
  }

  const connect = (): void => {
    cancelRetry?.()
    const pointer = options.pointer()
    const resume = pointer ? `${pointer.generation}.${pointer.seq}` : 'new'
    provider.params = { [RESUME_PARAMETER]: resume }
    provider.connect()
  }

  const restart = (): void => {
    provider.disconnect()
    attempts = 0
    connect()
  }

  /** Growing pauses of random length: a relay that comes back is not met by everybody in the same moment. */
  const retry = (): void => {
    const growing = Math.min(longestPauseMs, FIRST_PAUSE_MS * 2 ** attempts)
    attempts += 1
    cancelRetry?.()
    cancelRetry = environment.after(growing * (0.5 + environment.chance()), connect)
  }

  const questions = createKeptQuestions({
    environment,
    mayAsk: () => provider.synced,
    send,
    ids: options.waitingIds,
    kept: options.kept,
    lastHeard: () => provider.wsLastMessageReceived,
    leaving: () => provider.ws?.bufferedAmount ?? 0,
    dead: restart,
  })

  provider.messageHandlers[MESSAGE.saved] = (_encoder, decoder) => questions.answered(decoder)

  provider.messageHandlers[MESSAGE.role] = (_encoder, decoder) => {
    const role = decoding.readVarString(decoder)
    if (isRole(role)) options.roleTold(role)
  }

  provider.messageHandlers[MESSAGE.guests] = (_encoder, decoder) =>
    options.guestsTold?.(decoding.readVarUint(decoder))

  provider.messageHandlers[MESSAGE.waiting] = (_encoder, decoder) =>
    options.inboxTold?.(decoding.readVarUint(decoder))

  provider.on('sync', (synced: boolean) => {
    if (!synced) return
    sendWaiting()
    attempts = 0
    become({ kind: 'online' })
    tellTry(true)
    options.synced()
    questions.now()
  })

  /** The provider's clock is the system's, and this one may be another. */
  const heardAt = (): number =>
    environment.now() - Math.max(0, Date.now() - provider.wsLastMessageReceived)

  provider.on('status', ({ status }: { status: string }) => {
    cancelOpening?.()
    if (status !== 'connecting') return
    cancelOpening = environment.after(OPENING_MS, () => {
      if (!provider.wsconnecting) return
      provider.disconnect()
      retry()
    })
  })

  provider.on('connection-close', () => {
    if (state.kind === 'online') lastHeard = heardAt()
    questions.forget()
    options.guestsTold?.(null)
    options.inboxTold?.(null)
    if (state.kind !== 'closed') become({ kind: 'offline' })
    tellTry(false)
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

  /** A machine that slept, or a network that went without a word. */
  const isSilent = (): boolean =>
    state.kind === 'online' && Date.now() - provider.wsLastMessageReceived > SILENT_MS

  const back = (): void => {
    if (state.kind === 'offline' || isSilent()) restart()
  }

  const { page } = environment
  const stopListening = [
    page.onFreeze(() => provider.disconnect()),
    page.onResume(() => {
      if (state.kind === 'connecting') connect()
      else back()
    }),
    page.onOnline(back),
    // A relay on this very machine is there without a network: it is asked, not given up.
    page.onOffline(() => {
      if (state.kind === 'online') questions.now(OFFLINE_SILENCE_MS)
    }),
  ]

  return {
    provider,
    get state() {
      return state
    },
    get heardAt() {
      return state.kind === 'online' ? heardAt() : lastHeard
    },
    connect,
    tryNow() {
      if (state.kind === 'online' || state.kind === 'closed') {
        return Promise.resolve(state.kind === 'online')
      }
      tellTry(false)
      if (state.kind === 'offline') restart()
      return new Promise((resolve) => {
        const cancel = environment.after(TRY_MS, () => tellTry(false))
        tellTry = (answered) => {
          tellTry = () => {}
          cancel()
          resolve(answered)
        }
      })
    },
    touched: questions.touched,
    found() {
      // Else it goes with the connection.
      if (!provider.synced) return
      sendWaiting()
      questions.touched()
    },
    resync: () => sendSync(SYNC.step1, Y.encodeStateVector(options.doc)),
    close() {
      for (const stop of stopListening) stop()
      questions.forget()
      cancelRetry?.()
      cancelOpening?.()
      provider.destroy()
    },
  }
}
