import type { Log, LoggedUpdate, StoredPart, StoredRoom } from '#server/log/log.ts'
import type { Cache, Evictable } from './cache.ts'
import { plainBytes } from './update/bytes.ts'
import {
  addDeletions,
  type Deletions,
  encodeDeletions,
  NO_DELETIONS,
  tidy,
} from './update/deletions.ts'
import { Join } from './update/join.ts'
import { judge } from './update/judge.ts'
import { type DeletionBytes, scanUpdate, type UpdateSlice } from './update/scan.ts'
import { decodeVector, raise } from './update/vector.ts'

/** An update of the tail; `frame` is it as it was passed on, and `slice` what is in it, where that is remembered. */
export interface Unit extends LoggedUpdate {
  readonly frame: Buffer | null
  readonly slice: UpdateSlice | null
}

export function sliceOf({ update, slice }: Pick<Unit, 'update' | 'slice'>): UpdateSlice | null {
  return slice ?? scanUpdate(update)
}

/**
 * What a room holds, as encoded bytes (R9): the parts as the log lists them, and the tail. Of both, what is on disk
 * may be dropped from memory at any time and is read again when somebody asks for it.
 */
export class Content implements Evictable {
  readonly #room: string
  readonly #log: Log
  readonly #cache: Cache
  readonly #partBytes = new Map<number, Uint8Array>()
  #parts: readonly StoredPart[] = []
  #tail: Unit[] = []
  /** Of what is on disk, the tail in memory holds all that comes after this number. */
  #tailFrom = 0
  #committedSeq = 0
  #deletions: Deletions | null = null
  #bytes = 0
  #tailBytes = 0
  #isClosed = false

  /** What is known of each client; the room raises it with every update that it accepts. */
  readonly vector = new Map<number, number>()
  /** Rows were lost (R7) and what builds on them is left out until somebody sends them again. */
  isIncomplete = false

  private constructor(room: string, log: Log, cache: Cache) {
    this.#room = room
    this.#log = log
    this.#cache = cache
  }

  static async open(room: string, log: Log, cache: Cache): Promise<Content> {
    const content = new Content(room, log, cache)
    const stored = await log.load(room)
    if (stored.damaged > 0) await content.#openDamaged(stored)
    else content.#openWhole(stored)
    content.#hold()
    return content
  }

  get parts(): readonly StoredPart[] {
    return this.#parts
  }

  get partsSeq(): number {
    return this.#parts.at(-1)?.seq ?? 0
  }

  /** The last sequence number that is used. */
  get lastSeq(): number {
    return Math.max(this.#committedSeq, this.#tail.at(-1)?.seq ?? 0)
  }

  /** How many updates, and about how many bytes, have come since the last compaction. */
  get tailSize(): { readonly updates: number; readonly bytes: number } {
    return { updates: this.lastSeq - this.partsSeq, bytes: this.#tailBytes }
  }

  push(unit: Unit): void {
    this.#tail.push(unit)
    this.#bytes += unit.update.length
    this.#tailBytes += unit.update.length
    if (this.#deletions) {
      const slice = sliceOf(unit)
      if (slice) addDeletions(this.#deletions, slice.deletions)
    }
    this.#hold()
  }

  committed(seq: number): void {
    this.#committedSeq = seq
  }

  /** The whole tail as it is in memory now; null when some of it has to be read first. */
  tailNow(): readonly Unit[] | null {
    if (this.#tailFrom > this.partsSeq) return null
    this.#hold()
    return this.#tail
  }

  /** The whole tail, in order. */
  async tail(): Promise<readonly Unit[]> {
    while (this.#tailFrom > this.partsSeq) {
      const first = this.#tailFrom
      const { tail } = await this.#log.load(this.#room)
      if (first !== this.#tailFrom) continue
      const missing = tail.filter(({ seq }) => seq <= first && seq > this.partsSeq)
      this.#tail = [
        ...missing.map((logged) => ({ ...logged, frame: null, slice: null })),
        ...this.#tail,
      ]
      this.#tailFrom = this.partsSeq
      this.#recount()
    }
    const whole = [...this.#tail]
    this.#hold()
    return whole
  }

  /** Null when the log no longer has it: the room has to be opened anew. */
  async partBytes(part: StoredPart): Promise<Uint8Array | null> {
    const known = this.#partBytes.get(part.id)
    if (known) {
      this.#hold()
      return known
    }
    const [bytes] = (await this.#log.loadParts(this.#room, [part.id])) ?? []
    if (!bytes) return null
    if (this.#parts.includes(part)) {
      this.#partBytes.set(part.id, bytes)
      this.#bytes += bytes.length
      this.#hold()
    }
    return bytes
  }

  /** What is deleted in the parts. */
  async partsDeletions(): Promise<DeletionBytes> {
    if (this.#parts.length === 0) return NO_DELETIONS
    const stored = await this.#log.loadDeletions(this.#room)
    const scanned = stored && scanUpdate(stored)
    if (scanned) return scanned.deletions
    // The row was damaged: each part names its own deletions as well.
    const all: Deletions = new Map()
    for (const part of this.#parts) {
      const bytes = await this.partBytes(part)
      const own = bytes && scanUpdate(bytes)
      if (own) addDeletions(all, own.deletions)
    }
    tidy(all)
    return encodeDeletions(all)
  }

  /** Everything that is deleted here; a promise only when it has to be read first. */
  deletions(): Deletions | Promise<Deletions> {
    if (this.#deletions) {
      tidy(this.#deletions)
      return this.#deletions
    }
    if (this.#parts.length === 0 && this.#tailFrom === 0)
      return this.#index(NO_DELETIONS, this.#tail)
    return this.#loadDeletions()
  }

  /** After a compaction: the parts that there are now, and how far they reach. */
  replaced(parts: readonly StoredPart[]): void {
    this.#parts = parts
    const ids = new Set(parts.map(({ id }) => id))
    for (const id of this.#partBytes.keys()) if (!ids.has(id)) this.#partBytes.delete(id)
    this.#tail = this.#tail.filter(({ seq }) => seq > this.partsSeq)
    this.#tailFrom = Math.max(this.#tailFrom, this.partsSeq)
    this.#tailBytes = sizeOf(this.#tail)
    this.#recount()
    this.#hold()
  }

  evict(): void {
    if (this.isIncomplete) return
    this.#partBytes.clear()
    this.#deletions = null
    this.#tail = this.#tail.filter(({ seq }) => seq > this.#committedSeq)
    this.#tailFrom = Math.max(this.#tailFrom, this.#committedSeq)
    this.#recount()
    this.#cache.shrink(this, this.#bytes)
  }

  close(): void {
    this.#isClosed = true
    this.#cache.forget(this)
  }

  #openWhole({ parts, tail }: StoredRoom): void {
    this.#parts = parts
    this.#tailFrom = this.partsSeq
    for (const { vector } of parts)
      for (const [client, clock] of decodeVector(vector) ?? []) raise(this.vector, client, clock)
    for (const logged of tail) {
      this.#tail.push({ ...logged, frame: null, slice: null })
      for (const { client, end } of scanUpdate(logged.update)?.sections ?? [])
        raise(this.vector, client, end)
    }
    this.#committedSeq = Math.max(this.partsSeq, tail.at(-1)?.seq ?? 0)
    this.#tailBytes = sizeOf(this.#tail)
    this.#recount()
  }

  /**
   * Rows are missing: everything is read and judged anew, and what builds on the missing is left out, so that nobody
   * is sent a gap and the relay asks for it (its state vector does not cover it).
   */
  async #openDamaged(stored: StoredRoom): Promise<void> {
    const ids = stored.parts.map(({ id }) => id)
    const parts = await this.#log.loadParts(this.#room, ids)
    if (!parts) return this.#openDamaged(await this.#log.load(this.#room))
    const units = parts.map((update, index) => ({ seq: stored.parts[index]?.seq ?? 0, update }))
    const kept: Unit[] = []
    for (const { seq, update } of [...units, ...stored.tail]) {
      const scanned = scanUpdate(update)
      const verdict = scanned && judge(scanned, this.vector)
      if (verdict?.kind !== 'news') this.isIncomplete ||= verdict?.kind !== 'known'
      if (!verdict || verdict.kind === 'known') continue
      const slice = verdict.kind === 'gap' ? verdict.placeable : verdict.news
      for (const { client, end } of slice.sections) raise(this.vector, client, end)
      const join = new Join<null>()
      join.add(slice, null)
      if (join.isEmpty) continue
      kept.push({ seq, update: join.encode(plainBytes).update, frame: null, slice: null })
    }
    if (!this.isIncomplete) {
      this.vector.clear()
      this.#openWhole(stored)
      return
    }
    this.#tail = kept
    this.#committedSeq = Math.max(units.at(-1)?.seq ?? 0, stored.tail.at(-1)?.seq ?? 0)
    this.#recount()
  }

  async #loadDeletions(): Promise<Deletions> {
    const [parts, tail] = await Promise.all([this.partsDeletions(), this.tail()])
    return this.#deletions ?? this.#index(parts, tail)
  }

  #index(parts: DeletionBytes, tail: readonly Unit[]): Deletions {
    const all: Deletions = new Map()
    addDeletions(all, parts)
    for (const unit of tail) {
      const slice = sliceOf(unit)
      if (slice) addDeletions(all, slice.deletions)
    }
    tidy(all)
    this.#deletions = all
    this.#recount()
    return all
  }

  #recount(): void {
    this.#bytes = sizeOf(this.#tail)
    for (const bytes of this.#partBytes.values()) this.#bytes += bytes.length
    for (const ranges of this.#deletions?.values() ?? []) this.#bytes += ranges.length * 8
  }

  #hold(): void {
    if (!this.#isClosed) this.#cache.hold(this, this.#bytes)
  }
}

function sizeOf(units: readonly Unit[]): number {
  return units.reduce((sum, { update }) => sum + update.length, 0)
}
