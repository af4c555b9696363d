/** Thrown by every reader below for bytes that are no update, and caught where scanning begins. */
export const MALFORMED = new Error('Malformed')

/** A place in some bytes. One object is moved along a whole update, so that scanning allocates next to nothing. */
export class Cursor {
  readonly bytes: Uint8Array
  readonly end: number
  pos: number

  constructor(bytes: Uint8Array, pos = 0, end = bytes.length) {
    this.bytes = bytes
    this.pos = pos
    this.end = end
  }

  byte(): number {
    const value = this.pos < this.end ? this.bytes[this.pos++] : undefined
    if (value === undefined) throw MALFORMED
    return value
  }

  /** As lib0 writes it, seven bits a byte; refused past 2^53. */
  varUint(): number {
    const { bytes, end } = this
    let at = this.pos
    let value = 0
    // As far as they reach, small integers: they cost less than others.
    for (let shift = 0; shift < 28; shift += 7) {
      if (at >= end) throw MALFORMED
      const byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) {
        this.pos = at
        return value
      }
    }
    // Ids of clients have 32 bits.
    const fifth = at < end ? (bytes[at] ?? 0x80) : 0x80
    if (fifth < 0x80) {
      this.pos = at + 1
      return value + fifth * 2 ** 28
    }
    this.pos = at
    return this.#longVarUint(value)
  }

  #longVarUint(low: number): number {
    let value = low
    for (let factor = 2 ** 28; ; factor *= 0x80) {
      const byte = this.byte()
      value += (byte & 0x7f) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw MALFORMED
      if (byte < 0x80) return value
      if (factor > Number.MAX_SAFE_INTEGER) throw MALFORMED
    }
  }

  /** Moves past a signed number of `varInt` encoding: six bits and a sign first, then seven bits a byte. */
  skipVarInt(): void {
    let byte = this.byte()
    let value = byte & 0x3f
    for (let factor = 0x40; byte >= 0x80; factor *= 0x80) {
      byte = this.byte()
      value += (byte & 0x7f) * factor
      if (value > Number.MAX_SAFE_INTEGER || factor > Number.MAX_SAFE_INTEGER) throw MALFORMED
    }
  }

  skip(length: number): void {
    if (length > this.end - this.pos) throw MALFORMED
    this.pos += length
  }

  /** A view, not a copy. */
  varBytes(): Uint8Array {
    const length = this.varUint()
    const from = this.pos
    this.skip(length)
    return this.bytes.subarray(from, from + length)
  }

  /** A view of what is left, which stays. */
  rest(): Uint8Array {
    return this.bytes.subarray(this.pos, this.end)
  }

  /** A count of things that take at least `each` bytes: more than fit are refused before anybody makes room for them. */
  count(each: number): number {
    const count = this.varUint()
    if (count * each > this.end - this.pos) throw MALFORMED
    return count
  }
}
