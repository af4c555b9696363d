import * as Y from 'yjs'
import type { Parts } from '#shared/domain/parts.ts'
import { Column, Texts, UNREADABLE } from './columns.ts'
import { Contents } from './contents.ts'
import { markDeleted } from './mark-deleted.ts'

export type SharedType = Y.ContentType['type']
export type Struct = Y.Item | Y.GC

/** Columns say how often a value comes, so that a few bytes that have gone wrong could mean billions of structs. */
const MOST_STRUCTS_A_BYTE = 64
/** Structs read in one go: a hundred thousand hold the page for a tenth of a second. */
const AT_ONCE = 2_000

/** The bits of an info byte. */
const KIND = 0x1f
const HAS_PARENT_KEY = 0x20
const HAS_RIGHT_ORIGIN = 0x40
const HAS_ORIGIN = 0x80
/** What is there no more, and what is only there so that others find their place, by their numbers in Yjs. */
const GC = 0
const DELETED = 1

export interface Placed {
  /** The structs of each. */
  readonly clients: ReadonlyMap<number, Struct[]>
  readonly collections: ReadonlyMap<string, SharedType>
}

/**
 * Tens of thousands of structs are made here before anything has been compiled, and most of the time goes into the memory
 * for them. So each is linked and hung as it is made, while it is at hand; and nothing is made that is not kept.
 */
export class Placing {
  readonly #doc: Y.Doc
  readonly #all: Struct[] = []
  readonly #clients = new Map<number, Struct[]>()
  /** How much of each is there no more, as its structs say. */
  readonly #gone = new Map<number, number>()
  readonly #types = new Map<number, Map<number, SharedType>>()
  /** What stands for the collections of the document until all is placed, by name. */
  readonly #collections = new Map<string, SharedType>()
  /** How far in front of each its left neighbour is; 0 for those without one. A set or a map of items would hash each of them. */
  readonly #distances: number[] = []
  readonly #isHung: boolean[] = []
  /** Where those are that could not be hung when they were made: their left neighbour, or what they lie in, is read later. */
  readonly #later: number[] = []
  readonly #neighbours: Column
  readonly #rest: Column
  readonly #client: Column
  readonly #leftClock: Column
  readonly #rightClock: Column
  readonly #info: Column
  readonly #texts: Texts
  readonly #parentInfo: Column
  readonly #length: Column
  readonly #contents: Contents
  readonly #mostStructs: number
  /** Fields of one record follow on each other. */
  #parentClient = -1
  #parentClock = -1
  #parent: SharedType | null = null

  constructor(doc: Y.Doc, update: Uint8Array, neighbours: Uint8Array) {
    this.#doc = doc
    this.#mostStructs = update.length * MOST_STRUCTS_A_BYTE
    this.#neighbours = new Column(neighbours)
    const rest = new Column(update)
    rest.varUint()
    rest.column() // Keys of formats, which we do not have.
    this.#client = rest.column()
    this.#leftClock = rest.column()
    this.#rightClock = rest.column()
    this.#info = rest.column()
    this.#texts = new Texts(rest.column())
    this.#parentInfo = rest.column()
    const types = rest.column()
    this.#length = rest.column()
    this.#contents = new Contents(this.#length, this.#texts, types, rest)
    this.#rest = rest
  }

  /** Null when the structs do not come to a document. */
  *run(): Parts<Placed | null> {
    for (let clients = this.#rest.varUint(); clients > 0; clients -= 1) yield* this.#readClient()
    this.#linkAhead()
    const fits =
      this.#neighbours.isAtEnd &&
      this.#hangLater() &&
      markDeleted(this.#rest, this.#clients, this.#gone)
    return fits ? { clients: this.#clients, collections: this.#collections } : null
  }

  *#readClient(): Parts<void> {
    let count = this.#rest.varUint()
    const client = this.#client.nextUint()
    let clock = this.#rest.varUint()
    const isFirst = clock === 0 && !this.#clients.has(client)
    if (!isFirst || this.#all.length + count > this.#mostStructs) throw UNREADABLE
    const own: Struct[] = []
    const types = new Map<number, SharedType>()
    this.#clients.set(client, own)
    this.#types.set(client, types)
    let gone = 0
    for (; count > 0; count -= 1) {
      const info = this.#info.nextByte()
      const kind = info & KIND
      const id = new Y.ID(client, clock)
      let struct: Struct
      if (kind === GC) {
        struct = new Y.GC(id, this.#length.nextUint())
        this.#distances.push(0)
        this.#isHung.push(false)
      } else {
        const item = this.#readItem(id, info)
        if (item.content instanceof Y.ContentType) {
          item.content.type._integrate(this.#doc, item)
          types.set(clock, item.content.type)
        }
        if (kind === DELETED) item.markDeleted()
        struct = item
      }
      own.push(struct)
      this.#all.push(struct)
      clock += struct.length
      if (kind <= DELETED) gone += struct.length
      if (this.#all.length % AT_ONCE === 0) yield
    }
    this.#gone.set(client, gone)
  }

  #readItem(id: Y.ID, info: number): Y.Item {
    const place = this.#all.length
    const distance = this.#neighbours.varInt()
    const left = distance > 0 ? this.#endAt(place - distance) : null
    const origin = info & HAS_ORIGIN ? this.#readOrigin(left) : null
    const rightOrigin = info & HAS_RIGHT_ORIGIN ? this.#readId(this.#rightClock) : null
    let parent: Y.Item['parent'] = null
    let key: string | null = null
    if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) {
      parent = this.#readParent()
      key = info & HAS_PARENT_KEY ? this.#texts.next() : null
    }
    // Where its left neighbour lies, it lies, too.
    const isBehind = left !== null && this.#isHung[place - distance] === true
    if (isBehind) {
      parent = left.parent
      key = left.parentSub
    }
    const content = this.#contents.next(info & KIND)
    const item = new Y.Item(id, left, origin, null, rightOrigin, parent, key, content)
    if (left !== null) left.right = item
    this.#distances.push(distance)
    if ((isBehind || distance === 0) && parent instanceof Y.AbstractType) {
      hang(item, parent)
      this.#isHung.push(true)
    } else {
      this.#later.push(place)
      this.#isHung.push(false)
    }
    return item
  }

  /** The item there, which nothing follows yet. */
  #endAt(place: number): Y.Item {
    const item = this.#all[place]
    if (!(item instanceof Y.Item) || item.right !== null) throw UNREADABLE
    return item
  }

  #readId(clocks: Column): Y.ID {
    return new Y.ID(this.#client.nextUint(), clocks.nextSum())
  }

  /** Mostly the left neighbour's own, which Yjs shares as well. */
  #readOrigin(left: Y.Item | null): Y.ID {
    const client = this.#client.nextUint()
    const clock = this.#leftClock.nextSum()
    if (left?.length === 1 && left.id.clock === clock && left.id.client === client) return left.id
    return new Y.ID(client, clock)
  }

  /** Its id, where the parent is read later. */
  #readParent(): SharedType | Y.ID {
    if (this.#parentInfo.nextByte() === 1) return this.#collection(this.#texts.next())
    const client = this.#client.nextUint()
    const clock = this.#leftClock.nextSum()
    if (this.#parentClock !== clock || this.#parentClient !== client) {
      this.#parentClient = client
      this.#parentClock = clock
      this.#parent = this.#types.get(client)?.get(clock) ?? null
    }
    return this.#parent ?? new Y.ID(client, clock)
  }

  #collection(name: string): SharedType {
    const known = this.#collections.get(name)
    if (known) return known
    const type: SharedType = new Y.AbstractType()
    this.#collections.set(name, type)
    return type
  }

  #linkAhead(): void {
    for (const place of this.#later) {
      const item = this.#all[place]
      const distance = this.#distances[place] ?? 0
      if (distance >= 0 || !(item instanceof Y.Item)) continue
      const left = this.#endAt(place - distance)
      item.left = left
      left.right = item
    }
  }

  /** False when nobody knows where something lies, or it follows on itself. */
  #hangLater(): boolean {
    let hung = 0
    for (const place of this.#later) {
      const first = this.#all[place]
      const distance = this.#distances[place] ?? 0
      // What lies behind something that was hung just now is hung with it.
      if (!(first instanceof Y.Item) || (distance !== 0 && this.#isHung[place - distance] !== true))
        continue
      const { left } = first
      // Only what was written into an empty place tells where it lies.
      let named = left ?? first
      while (named.parent === null && named.right !== null) named = named.right
      const parent = this.#typeOf(named.parent)
      const key = named.parentSub
      if (parent === null) return false
      for (let item: Y.Item | null = first; item; item = item.right) {
        item.parent = parent
        item.parentSub = key
        hang(item, parent)
        hung += 1
      }
    }
    return hung === this.#later.length
  }

  #typeOf(parent: Y.Item['parent']): SharedType | null {
    if (!(parent instanceof Y.ID)) return parent
    return this.#types.get(parent.client)?.get(parent.clock) ?? null
  }
}

/** The last one under a key is what counts there, and they are hung in their order. */
function hang(item: Y.Item, parent: SharedType): void {
  if (item.parentSub !== null) {
    parent._map.set(item.parentSub, item)
    return
  }
  if (item.left === null) parent._start = item
  if (item.countable) parent._length += item.length
}
