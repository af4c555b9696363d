import { MALFORMED } from './cursor.ts'
import type { Section } from './scan.ts'
import { MAX_CLOCK } from './struct.ts'

/** What the structs of an update need of clients other than their own. */
export interface Needs {
  /** The clients that are needed; elsewhere an index into this list stands for one. */
  readonly clients: readonly number[]
  readonly sections: readonly SectionNeeds[]
  /** `[clock, client's index, end, …]` where the struct at `clock` needs more of a client than those before it. */
  readonly steps: Float64Array<ArrayBuffer>
}

/** The steps `from` to `to` are those of one section. */
export interface SectionNeeds {
  readonly section: Section
  readonly from: number
  readonly to: number
}

export const NO_NEEDS: Needs = { clients: [], sections: [], steps: new Float64Array(0) }

/** Three numbers a step. */
export const STEP = 3
/** A power of two. */
const SLOTS = 128
const SCRATCH_STEPS = 512
/** What an update of a megabyte or two needs. */
const KEPT_STEPS = 65_536

// One update is scanned at a time, so that all can use these: a megabyte of structs would otherwise leave as much garbage.
let scratch = new Float64Array(STEP * SCRATCH_STEPS)
/** The clients that were asked for last, by their lowest bits: a map takes most of the time that scanning takes. */
const slotClients = new Float64Array(SLOTS)
const slotIndexes = new Int32Array(SLOTS)

/** Collects what the structs of an update need, one section after another. */
export class NeedsCollector {
  readonly #clients: number[] = []
  readonly #indexes = new Map<number, number>()
  readonly #sections: SectionNeeds[] = []
  /** For each client, what was needed of it last, and in which section that was. */
  readonly #ends: number[] = []
  readonly #endsIn: number[] = []
  #section = 0
  #from = 0
  #at = 0

  constructor() {
    slotClients.fill(-1)
  }

  /** The struct at `at` of the section that is open needs `clock` of another client. */
  add(at: number, client: number, clock: number): void {
    const slot = client & (SLOTS - 1)
    const index = slotClients[slot] === client ? (slotIndexes[slot] ?? 0) : this.#find(client, slot)
    if (this.#endsIn[index] === this.#section && clock < (this.#ends[index] ?? 0)) return
    if (clock >= MAX_CLOCK) throw MALFORMED
    this.#ends[index] = clock + 1
    this.#endsIn[index] = this.#section
    if (this.#at + STEP > scratch.length) grow()
    scratch[this.#at++] = at
    scratch[this.#at++] = index
    scratch[this.#at++] = clock + 1
  }

  /** Everything since the last call was of this section. */
  close(section: Section): void {
    if (this.#at > this.#from) this.#sections.push({ section, from: this.#from, to: this.#at })
    this.#from = this.#at
    this.#section++
  }

  end(): Needs {
    return { clients: this.#clients, sections: this.#sections, steps: scratch.slice(0, this.#at) }
  }

  #find(client: number, slot: number): number {
    const index = this.#indexes.get(client) ?? this.#clients.length
    if (index === this.#clients.length) {
      this.#indexes.set(client, index)
      this.#clients.push(client)
      this.#ends.push(0)
      this.#endsIn.push(-1)
    }
    slotClients[slot] = client
    slotIndexes[slot] = index
    return index
  }
}

/** Lets go of what an update of unusual size made of it. */
export function tidyScratch(): void {
  if (scratch.length > STEP * KEPT_STEPS) scratch = new Float64Array(STEP * SCRATCH_STEPS)
}

function grow(): void {
  const larger = new Float64Array(scratch.length * 2)
  larger.set(scratch)
  scratch = larger
}
