import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'
import { eventually } from './clients.ts'

export type Heard =
  | { readonly kind: 'step1'; readonly content: Uint8Array }
  | { readonly kind: 'step2'; readonly content: Uint8Array }
  | { readonly kind: 'update'; readonly content: Uint8Array }
  | { readonly kind: 'awareness'; readonly states: ReadonlyMap<number, unknown> }
  | {
      readonly kind: 'saved'
      readonly token: number
      readonly generation: string
      readonly seq: number
    }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'guests'; readonly count: number }
  | { readonly kind: 'waiting'; readonly count: number }

interface Options {
  readonly who?: string | null
  readonly headers?: Readonly<Record<string, string>>
  /** Applies updates to `doc` and answers steps 1, as a client does. Else it only listens. */
  readonly isClient?: boolean
  readonly doc?: Y.Doc
}

/** A socket that says exactly what a test wants said, and remembers what it heard. */
export class RawClient {
  readonly socket: WebSocket
  readonly heard: Heard[] = []
  readonly doc: Y.Doc
  closeCode: number | null = null
  bytes = 0
  readonly #isClient: boolean

  constructor(url: string, { who = 'alice', headers = {}, isClient = false, doc }: Options = {}) {
    const signedIn = who === null ? {} : { authorization: `Bearer ${who}` }
    this.doc = doc ?? new Y.Doc()
    this.#isClient = isClient
    this.socket = new WebSocket(url, { headers: { ...signedIn, ...headers } })
    this.socket.binaryType = 'nodebuffer'
    this.socket.on('message', (data: Buffer) => this.#hear(data))
    this.socket.on('close', (code) => {
      this.closeCode = code
    })
    this.socket.on('error', () => {})
  }

  async opened(): Promise<this> {
    await eventually(() => this.socket.readyState !== WebSocket.CONNECTING, 'an open socket')
    return this
  }

  /** Resolves with the code it was closed with. */
  async closed(): Promise<number> {
    await eventually(() => this.closeCode !== null, 'a closed socket')
    return this.closeCode ?? 0
  }

  send(...messages: Uint8Array[]): void {
    this.socket.send(Buffer.concat(messages))
  }

  of<K extends Heard['kind']>(kind: K): Extract<Heard, { kind: K }>[] {
    return this.heard.filter((heard): heard is Extract<Heard, { kind: K }> => heard.kind === kind)
  }

  /** Sends a step 1 and resolves when the next step 2 has come. */
  async exchange(vector: Uint8Array = Y.encodeStateVector(this.doc)): Promise<void> {
    const before = this.of('step2').length
    this.send(step1(vector))
    await eventually(() => this.of('step2').length > before || this.closeCode !== null, 'a step 2')
  }

  #hear(data: Buffer): void {
    this.bytes += data.length
    const decoder = decoding.createDecoder(data)
    while (decoding.hasContent(decoder)) this.#hearMessage(decoder)
  }

  #hearMessage(decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.awareness) {
      this.heard.push({
        kind: 'awareness',
        states: readAwareness(decoding.readVarUint8Array(decoder)),
      })
      return
    }
    if (type === MESSAGE.role) {
      this.heard.push({ kind: 'role', role: decoding.readVarString(decoder) })
      return
    }
    if (type === MESSAGE.guests || type === MESSAGE.waiting) {
      const kind = type === MESSAGE.guests ? 'guests' : 'waiting'
      this.heard.push({ kind, count: decoding.readVarUint(decoder) })
      return
    }
    if (type === MESSAGE.saved) {
      const token = decoding.readVarUint(decoder)
      const generation = decoding.readVarString(decoder)
      this.heard.push({ kind: 'saved', token, generation, seq: decoding.readVarUint(decoder) })
      return
    }
    const step = decoding.readVarUint(decoder)
    const content = decoding.readVarUint8Array(decoder).slice()
    const kind = step === SYNC.step1 ? 'step1' : step === SYNC.step2 ? 'step2' : 'update'
    this.heard.push({ kind, content })
    if (!this.#isClient) return
    if (kind === 'step1') this.send(sync(SYNC.step2, Y.encodeStateAsUpdate(this.doc, content)))
    else Y.applyUpdate(this.doc, content, this)
  }
}

function readAwareness(bytes: Uint8Array): Map<number, unknown> {
  const decoder = decoding.createDecoder(bytes)
  const states = new Map<number, unknown>()
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    states.set(client, JSON.parse(decoding.readVarString(decoder)))
  }
  return states
}

function sync(step: number, content: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
  })
}

export const step1 = (vector: Uint8Array = Uint8Array.of(0)) => sync(SYNC.step1, vector)
export const step2 = (update: Uint8Array) => sync(SYNC.step2, update)
export const update = (content: Uint8Array) => sync(SYNC.update, content)

export function saved(token: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.saved)
    encoding.writeVarUint(encoder, token)
  })
}

export function awareness(
  ...entries: readonly [client: number, clock: number, state: unknown][]
): Uint8Array {
  const content = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const [client, clock, state] of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, JSON.stringify(state))
    }
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, content)
  })
}

/** The updates that an edit makes, one for each transaction. */
export function updatesOf(doc: Y.Doc, edit: (doc: Y.Doc) => void): Uint8Array[] {
  const updates: Uint8Array[] = []
  const collect = (made: Uint8Array) => updates.push(made)
  doc.on('update', collect)
  edit(doc)
  doc.off('update', collect)
  return updates
}
