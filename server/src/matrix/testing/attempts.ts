import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import {
  awareness,
  saved,
  step1,
  step2,
  update,
  updatesOf,
} from '#server/rooms/testing/raw-client.ts'
import { MESSAGE } from '#shared/protocol/messages.ts'
import { clientFrame, fragmented, OPCODE } from './eager-socket.ts'

export const FRAMINGS = ['single', 'concatenated', 'fragmented'] as const
export type Framing = (typeof FRAMINGS)[number]

/** What is sent on every socket, in this order. What can hold a text holds the marker that is looked for afterwards. */
export const ORDERLY = [
  'sync step 1',
  'sync step 2',
  'sync update',
  'awareness',
  'auth',
  'query awareness',
  'saved',
] as const
export type Orderly = (typeof ORDERLY)[number]

/** What ends a connection. */
export type Fatal = 'unknown type' | 'text frame'

/** Types of message that a client has no business to send; all of them come up in turn. */
const UNKNOWN_TYPES = [4, 5, 6, 7, 9, 10, 11, 42, 127, 128, 255, 16_384]

const SAVED_TOKEN = 77
let turn = 0

export function orderly(kind: Orderly, marker: string): Uint8Array {
  switch (kind) {
    case 'sync step 1':
      return step1()
    case 'sync step 2':
      return step2(edit(marker))
    case 'sync update':
      return update(edit(marker))
    case 'awareness':
      turn += 1
      return awareness([1_000_000 + turn, 1, { marker }])
    case 'auth':
      return encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.auth)
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, marker)
      })
    case 'query awareness':
      return Uint8Array.of(MESSAGE.queryAwareness)
    case 'saved':
      return saved(SAVED_TOKEN)
  }
}

/** A good update behind a type that nobody knows: neither may count. */
export function unknownType(marker: string): Uint8Array[] {
  turn += 1
  const type = UNKNOWN_TYPES[turn % UNKNOWN_TYPES.length] ?? 4
  const unknown = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type)
    encoding.writeVarString(encoder, marker)
  })
  return [unknown, update(edit(marker))]
}

export function textFrame(marker: string): Buffer {
  return clientFrame(OPCODE.text, Buffer.from(marker))
}

export function framed(messages: readonly Uint8Array[], framing: Framing): Buffer[] {
  switch (framing) {
    case 'single':
      return messages.map((message) => clientFrame(OPCODE.binary, message))
    case 'concatenated':
      return [clientFrame(OPCODE.binary, Buffer.concat(messages))]
    case 'fragmented':
      return fragmented(Buffer.concat(messages), 9)
  }
}

/** The map that every edit of the matrix goes into; its keys are their markers. */
export const MAP = 'matrix'

function edit(marker: string): Uint8Array {
  const [made] = updatesOf(new Y.Doc(), (doc) => doc.getMap(MAP).set(marker, true))
  if (!made) throw new Error('An edit that makes no update')
  return made
}
