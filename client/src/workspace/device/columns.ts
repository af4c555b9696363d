/** Thrown for bytes that are no update, and caught where reading begins. */
export const UNREADABLE = new Error('Unreadable')

/**
 * A column of a V2 update, which holds one kind of value of all structs, one behind the other. lib0 has a class for each
 * way in which columns are written, and a generator around them; what an engine has compiled for one of them then fits none
 * of the others. Here it is one class, so that tens of thousands of structs are read by the same few compiled functions.
 */
export class Column {
  readonly #bytes: Uint8Array
  readonly #end: number
  #at: number
  #value = 0
  #step = 0
  /** How often `#value` still counts. */
  #times = 0
  #isNegative = false

  constructor(bytes: Uint8Array, from = 0, to = bytes.length) {
    this.#bytes = bytes
    this.#at = from
    this.#end = to
  }

  get isAtEnd(): boolean {
    return this.#at === this.#end
  }

  byte(): number {
    if (this.#at >= this.#end) throw UNREADABLE
    return this.#bytes[this.#at++] ?? 0
  }

  varUint(): number {
    let byte = this.byte()
    let value = byte & 0x7f
    for (let factor = 0x80; byte >= 0x80; factor *= 0x80) {
      byte = this.byte()
      value += (byte & 0x7f) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw UNREADABLE
    }
    return value
  }

  varInt(): number {
    const size = this.#size()
    return this.#isNegative ? -size : size
  }

  /** The column of which the length stands here, and this one goes on behind it. */
  column(): Column {
    const length = this.varUint()
    if (length > this.#end - this.#at) throw UNREADABLE
    const from = this.#at
    this.#at += length
    return new Column(this.#bytes, from, this.#at)
  }

  text(): string {
    const length = this.varUint()
    if (length > this.#end - this.#at) throw UNREADABLE
    const from = this.#at
    this.#at += length
    return utf8.decode(this.#bytes.subarray(from, this.#at))
  }

  /** IEEE 754, the highest byte first: 32 bits, */
  float(): number {
    for (let index = 0; index < 4; index += 1) bits.setUint8(index, this.byte())
    return bits.getFloat32(0)
  }

  /** and 64. */
  double(): number {
    for (let index = 0; index < 8; index += 1) bits.setUint8(index, this.byte())
    return bits.getFloat64(0)
  }

  /** A byte, each with how often it comes, the last one for as often as is asked. */
  nextByte(): number {
    if (this.#times === 0) {
      this.#value = this.byte()
      this.#times = this.isAtEnd ? -1 : this.varUint() + 1
    }
    this.#times -= 1
    return this.#value
  }

  /** A number that is written once where it comes once, and with how often where its sign is set. */
  nextUint(): number {
    if (this.#times === 0) {
      this.#value = this.#size()
      this.#times = this.#isNegative ? this.varUint() + 2 : 1
    }
    this.#times -= 1
    return this.#value
  }

  /** The last number and a difference, of which the lowest bit says whether it is written how often it counts. */
  nextSum(): number {
    if (this.#times === 0) {
      const step = this.varInt()
      this.#step = Math.floor(step / 2)
      this.#times = step & 1 ? this.varUint() + 2 : 1
    }
    this.#times -= 1
    this.#value += this.#step
    return this.#value
  }

  /** Of a signed number, whose sign is in `#isNegative`: there is a negative zero. */
  #size(): number {
    let byte = this.byte()
    this.#isNegative = (byte & 0x40) !== 0
    let size = byte & 0x3f
    for (let factor = 0x40; byte >= 0x80; factor *= 0x80) {
      byte = this.byte()
      size += (byte & 0x7f) * factor
      if (size > Number.MAX_SAFE_INTEGER) throw UNREADABLE
    }
    return size
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const bits = new DataView(new ArrayBuffer(8))

/** A column of texts: all of them in one, and then their lengths. */
export class Texts {
  readonly #all: string
  readonly #lengths: Column
  #at = 0

  constructor(column: Column) {
    this.#all = column.text()
    this.#lengths = column
  }

  next(): string {
    const from = this.#at
    this.#at += this.#lengths.nextUint()
    return this.#all.slice(from, this.#at)
  }
}
