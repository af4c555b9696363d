import * as encoding from 'lib0/encoding'
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts'

/** Ids as long as Yjs draws them; a typist's number is its id less this. */
export const FIRST_CLIENT = 0x4000_0000

const STRING = 4
const HAS_ORIGIN = 0x80

/**
 * Somebody who types into a `Y.Text` named `text`, one character an update, each after the one before: what
 * `doc.on('update')` would give, without a `Y.Doc`.
 */
export class Typist {
  readonly client: number
  private readonly prefix: Uint8Array
  private typed: number

  constructor(number: number, prefix: Uint8Array, alreadyTyped = 0) {
    this.client = FIRST_CLIENT + number
    this.prefix = prefix
    this.typed = alreadyTyped
  }

  get clock(): number {
    return this.typed
  }

  /** The next character, as a message ready to be framed. */
  type(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeUint8Array(encoder, this.prefix)
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, SYNC.update)
    encoding.writeVarUint8Array(encoder, this.nextUpdate())
    return encoding.toUint8Array(encoder)
  }

  private nextUpdate(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 1) // clients
    encoding.writeVarUint(encoder, 1) // structs
    encoding.writeVarUint(encoder, this.client)
    encoding.writeVarUint(encoder, this.typed)
    if (this.typed === 0) {
      encoding.writeUint8(encoder, STRING)
      encoding.writeVarUint(encoder, 1) // parent is a root, by its name
      encoding.writeVarString(encoder, 'text')
    } else {
      encoding.writeUint8(encoder, STRING | HAS_ORIGIN)
      encoding.writeVarUint(encoder, this.client)
      encoding.writeVarUint(encoder, this.typed - 1)
    }
    encoding.writeVarString(encoder, LETTERS[this.typed % LETTERS.length] ?? 'e')
    encoding.writeVarUint(encoder, 0) // deletions
    this.typed += 1
    return encoding.toUint8Array(encoder)
  }
}

const LETTERS = 'the quick brown fox jumps over the lazy dog '
