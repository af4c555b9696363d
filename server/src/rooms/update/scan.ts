import { Cursor, MALFORMED } from './cursor.ts'
import { type Needs, NeedsCollector, NO_NEEDS, tidyScratch } from './needs.ts'
import { MAX_CLOCK, StructReader } from './struct.ts'

/**
 * The structs of one client in an update: clocks `clock` to `end`, in the bytes `from` to `to`. When the first struct had
 * to be cut, it stands in `head` and not in these bytes.
 */
export interface Section {
  readonly client: number
  readonly clock: number
  readonly end: number
  readonly structs: number
  readonly head: Uint8Array | null
  readonly from: number
  readonly to: number
}

/** Structs and deletions, and in which bytes they are: an update, or what is left of one. Nothing is copied. */
export interface UpdateSlice {
  readonly bytes: Uint8Array
  readonly sections: readonly Section[]
  readonly deletions: DeletionBytes
}

/** An encoded delete set without its count of clients. */
export interface DeletionBytes {
  readonly bytes: Uint8Array
  readonly clients: number
  readonly from: number
  readonly to: number
}

/** What a V1 update holds, and what it needs to be there. */
export interface ScannedUpdate extends UpdateSlice {
  readonly needs: Needs
  /** Some section has a hole in it (a Skip struct). */
  readonly hasSkips: boolean
  /** For each client: the clock up to which something is deleted. */
  readonly deletionEnds: ReadonlyMap<number, number>
}

/** The shortest struct is an info byte and a length; the shortest section three numbers. */
const STRUCT_BYTES = 2
const SECTION_BYTES = 3

/**
 * Reads a V1 update once, without building a struct of it (R5). Null when Yjs could not decode it, and also for what
 * Yjs would decode and then stumble over, now or at a later update: structs of no length, a client twice, an item
 * that refers to itself or to what comes after it, counts that the bytes cannot hold, clocks past any use.
 */
export function scanUpdate(bytes: Uint8Array): ScannedUpdate | null {
  try {
    return new Scan(bytes).run()
  } catch (error) {
    if (error === MALFORMED) return null
    throw error
  } finally {
    tidyScratch()
  }
}

class Scan {
  readonly #cursor: Cursor
  readonly #reader = new StructReader()
  #needs: NeedsCollector | null = null
  #hasSkips = false

  constructor(bytes: Uint8Array) {
    this.#cursor = new Cursor(bytes)
  }

  run(): ScannedUpdate {
    const count = this.#cursor.count(SECTION_BYTES)
    const sections: Section[] = []
    const clients = count > 1 ? new Set<number>() : null
    for (let n = 0; n < count; n++) {
      const section = this.#section()
      if (clients) {
        if (clients.has(section.client)) throw MALFORMED
        clients.add(section.client)
      }
      if (section.structs > 0) sections.push(section)
    }
    const deletionEnds = new Map<number, number>()
    const deletions = this.#deletions(deletionEnds)
    const { bytes } = this.#cursor
    return {
      bytes,
      sections,
      needs: this.#needs?.end() ?? NO_NEEDS,
      hasSkips: this.#hasSkips,
      deletions,
      deletionEnds,
    }
  }

  #section(): Section {
    const cursor = this.#cursor
    const reader = this.#reader
    const structs = cursor.varUint()
    const client = cursor.varUint()
    const clock = cursor.varUint()
    if (structs * STRUCT_BYTES > cursor.end - cursor.pos || clock > MAX_CLOCK) throw MALFORMED
    const from = cursor.pos
    reader.clock = clock
    for (let n = 0; n < structs; n++) {
      const at = reader.clock
      reader.read(cursor, client, at)
      if (reader.isSkip) this.#hasSkips = true
      if (reader.firstClient === -1) continue
      this.#needs ??= new NeedsCollector()
      this.#needs.add(at, reader.firstClient, reader.firstClock)
      if (reader.secondClient !== -1) this.#needs.add(at, reader.secondClient, reader.secondClock)
    }
    const section = { client, clock, end: reader.clock, structs, head: null, from, to: cursor.pos }
    this.#needs?.close(section)
    return section
  }

  #deletions(ends: Map<number, number>): DeletionBytes {
    const cursor = this.#cursor
    const clients = cursor.count(2)
    const from = cursor.pos
    for (let n = 0; n < clients; n++) {
      const client = cursor.varUint()
      let last = ends.get(client) ?? 0
      for (let ranges = cursor.count(2); ranges > 0; ranges--) {
        const clock = cursor.varUint()
        const length = cursor.varUint()
        if (length === 0 || length > MAX_CLOCK - clock) throw MALFORMED
        if (clock + length > last) last = clock + length
      }
      ends.set(client, last)
    }
    return { bytes: cursor.bytes, clients, from, to: cursor.pos }
  }
}
