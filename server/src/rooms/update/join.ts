import type { DeletionBytes, Section, UpdateSlice } from './scan.ts'
import { varUintLength, writeVarUint } from './writer.ts'

/** Makes room for an update of `size` bytes: where to write, and from which offset on. */
export type Allocate = (size: number) => { readonly target: Buffer; readonly offset: number }

interface Piece {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
}

/** All that one sender has for one client. */
interface OpenSection<Sender> {
  readonly client: number
  readonly clock: number
  readonly sender: Sender
  readonly pieces: Piece[]
  end: number
  structs: number
}

/** Some bytes of the joined update that came from one sender; `clients` counts for deletions only. */
interface Mark<Sender> {
  readonly sender: Sender
  readonly from: number
  readonly to: number
  readonly clients: number
}

/**
 * Many updates as one, made by copying bytes and not by decoding them: the structs of one client that follow on one
 * another become one section, delete sets are put one behind the other. An update whose structs do not follow on is
 * not taken, and opens the next join. Sections stand in falling order of client, as `Y.mergeUpdates` relies on.
 */
export class Join<Sender> {
  readonly #sections = new Map<number, OpenSection<Sender>>()
  readonly #deletions: { readonly sender: Sender; readonly part: DeletionBytes }[] = []
  /** Bytes of structs and deletions so far, without the headers. */
  byteLength = 0

  get isEmpty(): boolean {
    return this.#sections.size === 0 && this.#deletions.length === 0
  }

  /** False, and nothing taken, when some section neither begins here nor follows on what the same sender sent. */
  add(update: UpdateSlice, sender: Sender): boolean {
    for (const { client, clock } of update.sections) {
      const open = this.#sections.get(client)
      if (open && (open.end !== clock || open.sender !== sender)) return false
    }
    for (const section of update.sections) this.#append(update.bytes, section, sender)
    const { deletions: part } = update
    if (part.clients > 0) {
      this.#deletions.push({ sender, part })
      this.byteLength += part.to - part.from
    }
    return true
  }

  encode(allocate: Allocate): JoinedUpdate<Sender> {
    const sections = [...this.#sections.values()].sort((a, b) => b.client - a.client)
    const clients = this.#deletions.reduce((sum, { part }) => sum + part.clients, 0)
    let size = varUintLength(sections.length) + varUintLength(clients) + this.byteLength
    for (const { structs, client, clock } of sections)
      size += varUintLength(structs) + varUintLength(client) + varUintLength(clock)
    const { target, offset } = allocate(size)
    const marks: Mark<Sender>[] = []
    let at = writeVarUint(target, offset, sections.length)
    for (const { structs, client, clock, sender, pieces } of sections) {
      const from = at
      at = writeVarUint(target, at, structs)
      at = writeVarUint(target, at, client)
      at = writeVarUint(target, at, clock)
      for (const piece of pieces) at = copy(piece, target, at)
      marks.push({ sender, from, to: at, clients: 0 })
    }
    at = writeVarUint(target, at, clients)
    for (const { sender, part } of this.#deletions) {
      const from = at
      at = copy(part, target, at)
      marks.push({ sender, from, to: at, clients: part.clients })
    }
    return new JoinedUpdate(target.subarray(offset, at), target, marks, sections, clients)
  }

  #append(bytes: Uint8Array, section: Section, sender: Sender): void {
    const { client, clock, end, structs, head, from, to } = section
    const pieces: Piece[] = head ? [{ bytes: head, from: 0, to: head.length }] : []
    pieces.push({ bytes, from, to })
    this.byteLength += (head?.length ?? 0) + to - from
    const open = this.#sections.get(client)
    if (open) {
      open.pieces.push(...pieces)
      open.end = end
      open.structs += structs
    } else {
      this.#sections.set(client, { client, clock, end, structs, sender, pieces })
    }
  }
}

function copy({ bytes, from, to }: Piece, target: Buffer, at: number): number {
  target.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), at)
  return at + to - from
}

/** An encoded join that can be had again without what one sender put into it. */
export class JoinedUpdate<Sender> {
  readonly update: Uint8Array
  readonly #target: Buffer
  readonly #bySender = new Map<Sender, Mark<Sender>[]>()
  readonly #bodyFrom: number
  readonly #deletionsFrom: number
  readonly #bodyTo: number
  readonly #marks: readonly Mark<Sender>[]
  readonly #sections: readonly OpenSection<Sender>[]
  readonly #clients: number

  constructor(
    update: Uint8Array,
    target: Buffer,
    marks: readonly Mark<Sender>[],
    sections: readonly OpenSection<Sender>[],
    clients: number,
  ) {
    this.update = update
    this.#target = target
    this.#marks = marks
    this.#sections = sections
    this.#clients = clients
    this.#bodyFrom = update.byteOffset - target.byteOffset + varUintLength(sections.length)
    this.#bodyTo = update.byteOffset - target.byteOffset + update.length
    const lastSection = sections.length > 0 ? marks[sections.length - 1] : undefined
    this.#deletionsFrom = (lastSection?.to ?? this.#bodyFrom) + varUintLength(clients)
    for (const mark of marks) {
      const own = this.#bySender.get(mark.sender)
      if (own) own.push(mark)
      else this.#bySender.set(mark.sender, [mark])
    }
  }

  /** What `scanUpdate` would find in it, without reading it. */
  slice(): UpdateSlice {
    const bytes = this.update
    const offset = bytes.byteOffset - this.#target.byteOffset
    const sections = this.#sections.map(({ client, clock, end, structs }, index): Section => {
      const { from = 0, to = 0 } = this.#marks[index] ?? {}
      const head = varUintLength(structs) + varUintLength(client) + varUintLength(clock)
      return {
        client,
        clock,
        end,
        structs,
        head: null,
        from: from + head - offset,
        to: to - offset,
      }
    })
    const [from, to] = [this.#deletionsFrom - offset, this.#bodyTo - offset]
    return { bytes, sections, deletions: { bytes, clients: this.#clients, from, to } }
  }

  holds(sender: Sender): boolean {
    return this.#bySender.has(sender)
  }

  /** Null when nobody else put anything into it. */
  without(sender: Sender, allocate: Allocate): Buffer | null {
    if (this.#bySender.size === 1) return null
    const own = this.#bySender.get(sender) ?? []
    let sections = this.#sections.length
    let clients = this.#clients
    let removed = 0
    for (const mark of own) {
      removed += mark.to - mark.from
      if (mark.clients === 0) sections--
      else clients -= mark.clients
    }
    const sectionsTo = this.#deletionsFrom - varUintLength(this.#clients)
    const body = sectionsTo - this.#bodyFrom + this.#bodyTo - this.#deletionsFrom - removed
    const size = varUintLength(sections) + varUintLength(clients) + body
    const { target, offset } = allocate(size)
    let at = writeVarUint(target, offset, sections)
    at = this.#copyOthers(own, this.#bodyFrom, sectionsTo, target, at)
    at = writeVarUint(target, at, clients)
    this.#copyOthers(own, this.#deletionsFrom, this.#bodyTo, target, at)
    return target
  }

  /** Copies the bytes `from` to `to` but for the marks in them, which come in rising order. */
  #copyOthers(own: readonly Mark<Sender>[], from: number, to: number, target: Buffer, at: number) {
    let read = from
    let write = at
    for (const mark of own) {
      if (mark.from < from || mark.to > to) continue
      write += this.#target.copy(target, write, read, mark.from)
      read = mark.to
    }
    return write + this.#target.copy(target, write, read, to)
  }
}
