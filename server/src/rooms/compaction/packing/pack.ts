import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { Books, NO_TYPE } from '#shared/documents/packed/books.ts'
import {
  COLUMNS,
  type Column,
  INFO,
  KEY,
  KIND,
  LINK,
  OWN_KEYS,
  PLACE,
  shapeNumber,
  VALUES,
} from '#shared/documents/packed/layout.ts'
import { inTurns, type Struct } from './in-turns.ts'

/**
 * A whole document in columns (`layout.ts` says how), for `unpack` on the other side. Null for one that holds deleted
 * things whole, which a document that collects garbage does not.
 */
export function pack(doc: Y.Doc): Uint8Array | null {
  for (const structs of doc.store.clients.values())
    for (const struct of structs)
      if (struct instanceof Y.Item && struct.deleted !== struct.content instanceof Y.ContentDeleted)
        return null
  return new Packing(doc).run()
}

type AnyType = Y.AbstractType<unknown>

class Packing {
  readonly #store: Y.Doc['store']
  /** The table of clients: the place of each in it. */
  readonly #clients: ReadonlyMap<number, number>
  readonly #columns = {} as Record<Column, encoding.Encoder>
  readonly #values = Array.from({ length: VALUES }, encoding.createEncoder)
  readonly #contents = new Y.UpdateEncoderV1()
  readonly #books = new Books()
  readonly #types = new Map<AnyType, number>()
  /** Where items of sequences have been put. */
  readonly #placed = new Map<Y.Item, { readonly type: number; readonly place: number }>()
  readonly #rootNames: ReadonlyMap<AnyType, string>
  readonly #keys = new Map<string, number>()
  readonly #shapes = new Map<number, number>()

  constructor(doc: Y.Doc) {
    this.#store = doc.store
    const clients = [...doc.store.clients.keys()].sort((a, b) => b - a)
    this.#clients = new Map(clients.map((client, index) => [client, index]))
    this.#rootNames = new Map([...doc.share].map(([name, type]) => [type as AnyType, name]))
    for (const column of COLUMNS) this.#columns[column] = encoding.createEncoder()
    for (const client of clients) this.#number('clients', client)
  }

  run(): Uint8Array {
    let turn = -1
    let length = 0
    const endTurn = () => {
      if (length > 0) this.#number('turnLengths', length)
      length = 0
    }
    for (const struct of inTurns(this.#store)) {
      if (struct.id.client !== turn) {
        endTurn()
        turn = struct.id.client
        this.#number('turnClients', this.#indexOf(turn))
      }
      length++
      this.#struct(struct)
    }
    endTurn()
    return encoding.encode((all) => {
      for (const column of COLUMNS)
        encoding.writeVarUint8Array(all, encoding.toUint8Array(this.#columns[column]))
      for (const values of this.#values)
        encoding.writeVarUint8Array(all, encoding.toUint8Array(values))
    })
  }

  #number(column: Column, value: number): void {
    encoding.writeVarUint(this.#columns[column], value)
  }

  #indexOf(client: number): number {
    return this.#clients.get(client) ?? -1
  }

  #id({ client, clock }: Y.ID): void {
    this.#number('ids', this.#indexOf(client))
    this.#number('ids', clock)
  }

  #shape(shape: Parameters<typeof shapeNumber>[0]): void {
    const number = shapeNumber(shape)
    let known = this.#shapes.get(number)
    if (known === undefined) {
      known = this.#shapes.size
      this.#shapes.set(number, known)
      this.#number('shapeTable', number)
    }
    this.#number('shapes', known)
  }

  #struct(struct: Struct): void {
    if (struct instanceof Y.Item) {
      this.#item(struct)
      return
    }
    this.#shape({ info: KIND.gc, place: 0, left: 0, right: 0, key: 0 })
    this.#number('lengths', struct.length)
  }

  #item(item: Y.Item): void {
    const kind = item.content.getRef()
    const [type, place] = this.#place(item)
    const [key, keyShape] = item.parentSub === null ? [null, KEY.none] : this.#key(item.parentSub)
    const left = item.origin ? this.#left(item, item.origin, type, key) : LINK.expected
    const right = item.rightOrigin ? this.#right(item, item.rightOrigin, type) : LINK.expected
    const info =
      kind |
      (key === null ? 0 : INFO.key) |
      (item.origin ? INFO.left : 0) |
      (item.rightOrigin ? INFO.right : 0)
    this.#shape({ info, place, left, right, key: keyShape })
    this.#content(item, kind, keyShape)
    if (key === null && type !== NO_TYPE)
      this.#placed.set(item, { type, place: this.#books.sequenceOf(type).length })
    const { clock } = item.id
    this.#books.add(type, key, {
      client: this.#indexOf(item.id.client),
      clock,
      length: item.length,
    })
    if (item.content instanceof Y.ContentType) {
      this.#books.made = this.#books.addType(type)
      this.#types.set(item.content.type as AnyType, this.#books.made)
    }
  }

  #place({ parent }: Y.Item): readonly [type: number, place: number] {
    if (!(parent instanceof Y.AbstractType)) throw new Error('An item lies in nothing')
    const books = this.#books
    const known = this.#types.get(parent)
    // Its content was collected, so that no type here is it.
    if (known === undefined && parent._item) {
      this.#id(parent._item.id)
      return [NO_TYPE, PLACE.byId]
    }
    const type = known ?? books.around.length
    if (type === books.last) return [type, PLACE.same]
    if (known !== undefined && type === books.typeAround(books.last)) return [type, PLACE.around]
    if (type === books.made) return [type, PLACE.made]
    encoding.writeUint8(this.#columns.parentsLow, type & 0xff)
    this.#number('parentsHigh', Math.floor(type / 0x100))
    if (known === undefined) {
      this.#types.set(parent, books.addType(NO_TYPE))
      encoding.writeVarString(this.#columns.names, this.#rootNames.get(parent) ?? '')
    }
    return [type, PLACE.numbered]
  }

  #key(name: string): readonly [key: number, shape: number] {
    const known = this.#keys.get(name)
    if (known === undefined) {
      const key = this.#keys.size
      this.#keys.set(name, key)
      encoding.writeVarString(this.#columns.names, name)
      return [key, KEY.new]
    }
    if (known < OWN_KEYS) return [known, known]
    this.#number('keys', known)
    return [known, KEY.other]
  }

  #left(item: Y.Item, origin: Y.ID, type: number, key: number | null): number {
    const client = this.#indexOf(origin.client)
    const before =
      key === null
        ? { client: this.#indexOf(item.id.client), clock: item.id.clock - 1 }
        : this.#books.lastValue(type, key)
    if (before?.client === client && before.clock === origin.clock) return LINK.expected
    const beside = this.#inSequence(origin, type)
    if (!beside) {
      this.#id(origin)
      return LINK.byId
    }
    this.#number('leftItems', beside.ago)
    this.#number('leftClocks', beside.item.lastId.clock - origin.clock)
    return LINK.inSequence
  }

  #right({ origin }: Y.Item, right: Y.ID, type: number): number {
    if (origin?.client === right.client && origin.clock + 1 === right.clock) return LINK.expected
    const beside = this.#inSequence(right, type)
    if (!beside) {
      this.#id(right)
      return LINK.byId
    }
    this.#number('rightItems', beside.ago)
    this.#number('rightClocks', right.clock - beside.item.id.clock)
    return LINK.inSequence
  }

  /** The item of a type's sequence that holds a clock, and how many items ago it came; null when none does. */
  #inSequence(id: Y.ID, type: number): { readonly item: Y.Item; readonly ago: number } | null {
    const item = Y.getItem(this.#store, id)
    const placed = this.#placed.get(item)
    if (placed?.type !== type) return null
    return { item, ago: this.#books.sequenceOf(type).length - 1 - placed.place }
  }

  #content({ content, length }: Y.Item, kind: number, keyShape: number): void {
    if (kind === KIND.deleted) this.#number('lengths', length)
    else if (content instanceof Y.ContentString) {
      const text = Buffer.from(content.str)
      this.#number('textLengths', text.length)
      encoding.writeUint8Array(this.#columns.text, text)
    } else if (kind === KIND.type) this.#write(content, this.#columns.types)
    else if (kind === KIND.values) this.#write(content, this.#values[keyShape])
    else {
      const other = encoding.createEncoder()
      this.#write(content, other)
      encoding.writeVarUint8Array(this.#columns.others, encoding.toUint8Array(other))
    }
  }

  #write(content: Y.Item['content'], into: encoding.Encoder | undefined): void {
    if (into) this.#contents.restEncoder = into
    content.write(this.#contents, 0)
  }
}
