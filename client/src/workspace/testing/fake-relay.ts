import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { accessTo, type Role } from '#shared/access/roles.ts'
import { CLOSE } from '#shared/protocol/close-codes.ts'
import { MESSAGE, RESUME_PARAMETER, SYNC } from '#shared/protocol/messages.ts'
import { parseDocumentName } from '#shared/protocol/names.ts'

/**
 * The relay as a client sees it, in memory: sync steps, updates and awareness passed on as roles allow (R11), and the
 * answer to "is it kept?".
 * It can be cut off, and it can lose what it had not confirmed, as a relay that is killed does.
 */
export interface FakeRelay {
  socketFor(owner: object): typeof WebSocket
  /** Nobody reaches it, and who was connected is not any more. */
  cut(): void
  /** As an uplink that is gone: what is connected hears nothing more, and what opens never does. */
  goSilent(): void
  mend(): void
  /** A sign of life to everybody, as the relay gives one every few seconds. */
  speak(): void
  /** Every new connection is closed with this code. */
  refuseWith(code: number | null): void
  /** What one tab's person may do from now on; told on every socket, and null for nobody any more (R13). */
  setRole(owner: object, role: Role | null): void
  /** Closes the connections of one tab. */
  drop(owner: object): void
  /** Killed: forgets what it had not confirmed. */
  kill(): void
  /** What it holds of a document of the one workspace that it knows. */
  docOf(name: string): Y.Doc
  /** Up to where it has kept that document, as a client is told. */
  pointerOf(name: string): { readonly generation: string; readonly seq: number }
  readonly received: number
}

const NOTHING = new Uint8Array([0, 0])
const NOBODY = new Uint8Array([0])

export function createFakeRelay(): FakeRelay {
  const rooms = new Map<string, { kept: Uint8Array[]; fresh: Uint8Array[] }>()
  const sockets = new Set<FakeSocket>()
  const roles = new Map<object, Role | null>()
  let reachable = true
  let silent = false
  let refusal: number | null = null
  let generation = 1
  let received = 0

  const roomOf = (name: string) => {
    const room = rooms.get(name) ?? { kept: [], fresh: [] }
    rooms.set(name, room)
    return room
  }

  const roomNamed = (name: string) => [...rooms.keys()].find((key) => documentIn(key) === name)

  const stateOf = (name: string): Uint8Array => {
    const { kept, fresh } = roomOf(name)
    return Y.mergeUpdates([NOTHING, ...kept, ...fresh])
  }

  const frame = (write: (encoder: encoding.Encoder) => void): ArrayBuffer => {
    const encoder = encoding.createEncoder()
    write(encoder)
    const bytes = encoding.toUint8Array(encoder)
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  }

  const syncFrame = (type: number, payload: Uint8Array): ArrayBuffer =>
    frame((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.sync)
      encoding.writeVarUint(encoder, type)
      encoding.writeVarUint8Array(encoder, payload)
    })

  class FakeSocket {
    static readonly OPEN = 1
    readonly OPEN = 1
    readyState = 0
    binaryType = 'arraybuffer'
    bufferedAmount = 0
    onopen: (() => void) | null = null
    onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null
    onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null
    onerror: (() => void) | null = null
    readonly room: string
    readonly resume: string
    owner: object = {}
    presence: ArrayBuffer | null = null

    constructor(url: string) {
      const { pathname, searchParams } = new URL(url)
      this.room = pathname.replace('/sync/', '')
      this.resume = searchParams.get(RESUME_PARAMETER) ?? ''
      sockets.add(this)
      setImmediate(() => {
        if (silent) return
        if (!reachable) this.end(1006)
        else if (refusal !== null) this.end(refusal)
        else if (this.access() === 'none') this.end(CLOSE.unknown)
        else if (this.readyState === 0) {
          this.readyState = 1
          this.onopen?.()
          this.tellRole()
          for (const other of this.roommates()) if (other.presence) this.answer(other.presence)
        }
      })
    }

    send(bytes: Uint8Array): void {
      if (this.readyState !== 1) return
      const copy = bytes.slice()
      setImmediate(() => {
        if (!silent && sockets.has(this)) this.receive(copy)
      })
    }

    close(): void {
      sockets.delete(this)
      this.readyState = 3
    }

    end(code: number): void {
      if (!sockets.delete(this)) return
      this.readyState = 3
      this.onclose?.({ code, reason: '' })
    }

    answer(data: ArrayBuffer): void {
      setImmediate(() => {
        if (!silent && sockets.has(this)) this.onmessage?.({ data })
      })
    }

    access() {
      const kind = parseDocumentName(documentIn(this.room))?.kind ?? 'space'
      const role = roles.get(this.owner)
      return role === null ? 'none' : accessTo(kind, role ?? 'owner')
    }

    tellRole(): void {
      const role = roles.get(this.owner)
      if (!role) return
      const told = frame((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.role)
        encoding.writeVarString(encoder, role)
      })
      this.answer(told)
    }

    private roommates(): FakeSocket[] {
      const isThere = (other: FakeSocket) =>
        other !== this && other.room === this.room && other.readyState === 1
      return [...sockets].filter(isThere)
    }

    private receive(bytes: Uint8Array): void {
      received += 1
      const decoder = decoding.createDecoder(bytes)
      const type = decoding.readVarUint(decoder)
      if (type === MESSAGE.saved) this.confirm(decoding.readVarUint(decoder))
      if (type === MESSAGE.awareness && this.access() === 'write') {
        this.presence = bytes.buffer as ArrayBuffer
        for (const other of this.roommates()) other.answer(this.presence)
      }
      if (type !== MESSAGE.sync) return
      const step = decoding.readVarUint(decoder)
      const payload = decoding.readVarUint8Array(decoder)
      if (step === SYNC.step1) {
        const [known, seq] = this.resume.split('.')
        if (known === `g${generation}`) {
          const { kept, fresh } = roomOf(this.room)
          const since = [...kept.slice(Number(seq)), ...fresh]
          this.answer(syncFrame(SYNC.step2, Y.mergeUpdates([NOTHING, ...since])))
          return
        }
        this.answer(syncFrame(SYNC.step2, Y.diffUpdate(stateOf(this.room), payload)))
        this.answer(syncFrame(SYNC.step1, Y.encodeStateVectorFromUpdate(stateOf(this.room))))
        return
      }
      if (this.access() !== 'write') return
      roomOf(this.room).fresh.push(payload)
      for (const other of this.roommates()) other.answer(syncFrame(SYNC.update, payload))
    }

    private confirm(token: number): void {
      const room = roomOf(this.room)
      room.kept.push(...room.fresh.splice(0))
      this.answer(
        frame((encoder) => {
          encoding.writeVarUint(encoder, MESSAGE.saved)
          encoding.writeVarUint(encoder, token)
          encoding.writeVarString(encoder, `g${generation}`)
          encoding.writeVarUint(encoder, room.kept.length)
        }),
      )
    }
  }

  const endAll = (): void => {
    for (const socket of [...sockets]) socket.end(1006)
  }

  return {
    socketFor(owner) {
      class OwnedSocket extends FakeSocket {
        override owner = owner
      }
      return OwnedSocket as unknown as typeof WebSocket
    },
    cut() {
      reachable = false
      endAll()
    },
    goSilent() {
      silent = true
    },
    mend() {
      reachable = true
      silent = false
    },
    speak() {
      const nobody = frame((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.awareness)
        encoding.writeVarUint8Array(encoder, NOBODY)
      })
      for (const socket of sockets) socket.answer(nobody)
    },
    refuseWith(code) {
      refusal = code
    },
    setRole(owner, role) {
      roles.set(owner, role)
      for (const socket of [...sockets].filter((one) => one.owner === owner)) {
        if (socket.access() === 'none') socket.end(CLOSE.revoked)
        else socket.tellRole()
      }
    },
    drop(owner) {
      for (const socket of [...sockets]) if (socket.owner === owner) socket.close()
    },
    kill() {
      for (const room of rooms.values()) room.fresh = []
      generation += 1
      endAll()
    },
    docOf(name) {
      const doc = new Y.Doc()
      const room = roomNamed(name)
      if (room) Y.applyUpdate(doc, stateOf(room))
      return doc
    },
    pointerOf(name) {
      const room = roomNamed(name)
      return { generation: `g${generation}`, seq: room ? roomOf(room).kept.length : 0 }
    },
    get received() {
      return received
    },
  }
}

/** `workspace/calendar-2026` → `calendar-2026` */
function documentIn(room: string): string {
  return room.slice(room.indexOf('/') + 1)
}
