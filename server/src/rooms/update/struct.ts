import { skipContent } from './content.ts'
import { type Cursor, MALFORMED } from './cursor.ts'
import { skipString } from './text.ts'

/** Clocks stay far below 2^53: the V2 encoding doubles them, and no hand ever typed so much. */
export const MAX_CLOCK = 2 ** 50

export const GC = 0
export const SKIP = 10
export const HAS_ORIGIN = 0x80
export const HAS_RIGHT_ORIGIN = 0x40
export const HAS_PARENT_SUB = 0x20
/** The bits of an info byte that tell the kind of struct or content. */
export const KIND = 0x1f

/**
 * Reads structs one after another into its own fields. An item needs up to two others to be there first (its left
 * and right neighbours, or its parent); what it needs of its own client is checked here, because Yjs does not.
 */
export class StructReader {
  /** Clock after the struct that was read last. */
  clock = 0
  /** A placeholder for what the update does not hold. */
  isSkip = false
  /** Other clients' structs that are needed: client and clock, −1 for none. */
  firstClient = -1
  firstClock = 0
  secondClient = -1
  secondClock = 0

  read(cursor: Cursor, client: number, clock: number): void {
    this.firstClient = -1
    this.secondClient = -1
    const info = cursor.byte()
    const kind = info & KIND
    this.isSkip = kind === SKIP
    const length =
      kind === GC || kind === SKIP ? cursor.varUint() : this.#readItem(cursor, client, clock, info)
    // A struct of no length makes two share an id, and Yjs then throws at some later, innocent update.
    if (length === 0 || length > MAX_CLOCK - clock) throw MALFORMED
    this.clock = clock + length
  }

  #readItem(cursor: Cursor, client: number, clock: number, info: number): number {
    if (info & HAS_ORIGIN) this.#need(cursor, client, clock)
    if (info & HAS_RIGHT_ORIGIN) this.#need(cursor, client, clock)
    if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) {
      if (cursor.varUint() === 1) skipString(cursor)
      else this.#need(cursor, client, clock)
      if (info & HAS_PARENT_SUB) skipString(cursor)
    }
    return skipContent(cursor, info & KIND)
  }

  #need(cursor: Cursor, ownClient: number, ownClock: number): void {
    const client = cursor.varUint()
    const clock = cursor.varUint()
    if (client === ownClient) {
      if (clock >= ownClock) throw MALFORMED
    } else if (this.firstClient === -1) {
      this.firstClient = client
      this.firstClock = clock
    } else {
      this.secondClient = client
      this.secondClock = clock
    }
  }
}
