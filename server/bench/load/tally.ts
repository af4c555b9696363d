/**
 * Counts what reached one receiver by content: how far each typist's clock has come. Several updates in one message,
 * or one struct of several characters, count as what they hold; a repeated one counts once.
 * Written against the bytes, because it runs for every frame of every receiver.
 */
import { FIRST_CLIENT } from './typist.ts'

const REF = { gc: 0, deleted: 1, string: 4, skip: 10 } as const

export interface TallyOptions {
  /** The receiver's own number as a typist: what it typed itself is not counted, echoed or not. */
  readonly own?: number | null
  /** Told which characters came, the last one not included. */
  arrived?(typist: number, from: number, to: number): void
}

export class Tally {
  /** By typist's number: the first clock that has not come. */
  readonly clocks: Int32Array
  /** Characters received. */
  total = 0
  private bytes: Uint8Array = new Uint8Array()
  private at = 0

  private readonly own: number | null
  private readonly arrived: (typist: number, from: number, to: number) => void

  constructor(typists: number, { own = null, arrived = () => {} }: TallyOptions = {}) {
    this.clocks = new Int32Array(typists)
    this.own = own
    this.arrived = arrived
  }

  /** All messages of one frame. `prefix` is what stands before each. */
  take(bytes: Uint8Array, start: number, end: number, prefixLength: number): void {
    this.bytes = bytes
    this.at = start
    while (this.at < end) {
      this.at += prefixLength
      const type = this.number()
      if (type !== 0 && type !== 4) return
      const kind = this.number()
      const length = this.number()
      const next = this.at + length
      if (kind !== 0 && length > 0) this.update()
      this.at = next
    }
  }

  private update(): void {
    for (let clients = this.number(); clients > 0; clients -= 1) {
      let structs = this.number()
      const client = this.number()
      let clock = this.number()
      for (; structs > 0; structs -= 1) clock = this.struct(client, clock)
    }
  }

  private struct(client: number, clock: number): number {
    const info = this.bytes[this.at] ?? 0
    this.at += 1
    const ref = info & 31
    if (ref === REF.skip || ref === REF.gc) {
      const after = clock + this.number()
      if (ref === REF.gc) this.reached(client, clock, after)
      return after
    }
    if (info & 0x80) this.pass(2)
    if (info & 0x40) this.pass(2)
    if (!(info & 0xc0)) {
      if (this.number() === 1) this.string()
      else this.pass(2)
      if (info & 0x20) this.string()
    }
    if (ref !== REF.string && ref !== REF.deleted)
      throw new Error(`a struct of kind ${ref} that no typist made`)
    const after = clock + this.number()
    // The text is ASCII: as many bytes as characters.
    if (ref === REF.string) this.at += after - clock
    this.reached(client, clock, after)
    return after
  }

  private reached(client: number, from: number, to: number): void {
    const typist = client - FIRST_CLIENT
    if (typist === this.own) return
    const have = this.clocks[typist] ?? 0
    if (from > have) throw new Error(`typist ${typist}: ${from} came where ${have} was to come`)
    if (to <= have) return
    this.clocks[typist] = to
    this.total += to - have
    this.arrived(typist, have, to)
  }

  private string(): void {
    const length = this.number()
    this.at += length
  }

  private pass(numbers: number): void {
    for (let n = numbers; n > 0; n -= 1) this.number()
  }

  private number(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.bytes[this.at] ?? 0
      this.at += 1
      value += (byte & 0x7f) * factor
      if (byte < 0x80) return value
      factor *= 128
    }
  }
}
