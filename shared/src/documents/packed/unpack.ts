import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { Books, type Id, NO_TYPE } from './books.ts'
import {
  COLUMNS,
  type Column,
  INFO,
  KEY,
  KIND,
  LINK,
  OWN_KEYS,
  PLACE,
  type Shape,
  shapeOf,
  VALUES,
} from './layout.ts'

/** A packed document as one update, V1. Throws for bytes that are none. */
export function unpack(bytes: Uint8Array): Uint8Array {
  return new Unpacking(bytes).run()
}

/** As several updates of so many structs: each finds what it refers to in those before. Throws as `unpack` does, when it comes to it. */
export function unpackInParts(bytes: Uint8Array, structs: number): Iterable<Uint8Array> {
  return new Unpacking(bytes).parts(structs)
}

/** What is known of a client while its structs come. */
interface Client {
  readonly id: number
  /** Of the part under way: from which clock on, and what is in it. */
  from: number
  structs: encoding.Encoder
  deleted: number[]
  count: number
  clock: number
}

/** Where a type is: the root with a name, or the item that made it. */
type Home = string | Id

const XML_ELEMENT = 3
const XML_HOOK = 5

class Unpacking {
  readonly #columns = {} as Record<Column, decoding.Decoder>
  readonly #values: readonly decoding.Decoder[]
  readonly #clients: Client[] = []
  readonly #shapes: Shape[] = []
  readonly #books = new Books()
  readonly #homes: Home[] = []
  readonly #keys: string[] = []

  constructor(bytes: Uint8Array) {
    const all = decoding.createDecoder(bytes)
    const next = () => decoding.createDecoder(decoding.readVarUint8Array(all))
    for (const column of COLUMNS) this.#columns[column] = next()
    this.#values = Array.from({ length: VALUES }, next)
    const { clients, shapeTable } = this.#columns
    while (decoding.hasContent(clients)) {
      const id = decoding.readVarUint(clients)
      this.#clients.push({ id, from: 0, ...emptyPart(), clock: 0 })
    }
    while (decoding.hasContent(shapeTable))
      this.#shapes.push(shapeOf(decoding.readVarUint(shapeTable)))
  }

  run(): Uint8Array {
    for (const _ of this.#structs());
    return this.#part()
  }

  *parts(structs: number): Generator<Uint8Array, void, undefined> {
    let read = 0
    for (const _ of this.#structs()) {
      read += 1
      if (read % structs === 0) yield this.#part()
    }
    yield this.#part()
  }

  /** Stops after each. */
  *#structs(): Generator<undefined, void, undefined> {
    const { turnClients } = this.#columns
    while (decoding.hasContent(turnClients)) {
      const index = decoding.readVarUint(turnClients)
      for (let left = this.#number('turnLengths'); left > 0; left--) {
        this.#struct(index)
        yield
      }
    }
  }

  /** What has been read since the last one. */
  #part(): Uint8Array {
    const part = encoding.encode((update) => {
      const withStructs = this.#clients.filter(({ count }) => count > 0)
      encoding.writeVarUint(update, withStructs.length)
      for (const { id, structs, count, from } of withStructs) {
        encoding.writeVarUint(update, count)
        encoding.writeVarUint(update, id)
        encoding.writeVarUint(update, from)
        encoding.writeBinaryEncoder(update, structs)
      }
      const withDeletions = this.#clients.filter(({ deleted }) => deleted.length > 0)
      encoding.writeVarUint(update, withDeletions.length)
      for (const { id, deleted } of withDeletions) {
        encoding.writeVarUint(update, id)
        encoding.writeVarUint(update, deleted.length / 2)
        for (const value of deleted) encoding.writeVarUint(update, value)
      }
    })
    for (const client of this.#clients) Object.assign(client, emptyPart(), { from: client.clock })
    return part
  }

  #number(column: Column): number {
    return decoding.readVarUint(this.#columns[column])
  }

  #id(): Id {
    return { client: this.#number('ids'), clock: this.#number('ids') }
  }

  #struct(index: number): void {
    const client = this.#clients[index]
    const shape = this.#shapes[this.#number('shapes')]
    if (!client || !shape) throw new Error('A packed document names what it does not have')
    const from = client.clock
    client.count++
    encoding.writeUint8(client.structs, shape.info)
    if (shape.info === KIND.gc) this.#deleted(client)
    else this.#item(client, { client: index, clock: from }, shape)
  }

  #item(client: Client, at: Id, shape: Shape): void {
    const { info } = shape
    const [type, home] = this.#place(shape.place)
    const key = info & INFO.key ? this.#key(shape.key) : null
    const left = info & INFO.left ? this.#left(shape, at, type, key) : null
    const right = info & INFO.right ? this.#right(shape, left, type) : null
    if (left) this.#writeId(client, left)
    if (right) this.#writeId(client, right)
    if (!left && !right) {
      encoding.writeVarUint(client.structs, typeof home === 'string' ? 1 : 0)
      if (typeof home === 'string') encoding.writeVarString(client.structs, home)
      else this.#writeId(client, home)
      if (key !== null) encoding.writeVarString(client.structs, this.#keys[key] ?? '')
    }
    this.#content(client, info & INFO.kind, shape.key)
    this.#books.add(type, key, { ...at, length: client.clock - at.clock })
    if ((info & INFO.kind) === KIND.type) {
      this.#books.made = this.#books.addType(type)
      this.#homes.push(at)
    }
  }

  #place(place: number): readonly [type: number, home: Home] {
    const books = this.#books
    let type = books.last
    if (place === PLACE.byId) return [NO_TYPE, this.#id()]
    if (place === PLACE.around) type = books.typeAround(type)
    if (place === PLACE.made) type = books.made
    if (place === PLACE.numbered)
      type = decoding.readUint8(this.#columns.parentsLow) + this.#number('parentsHigh') * 0x100
    if (type === this.#homes.length) {
      books.addType(NO_TYPE)
      this.#homes.push(decoding.readVarString(this.#columns.names))
    }
    const home = this.#homes[type]
    if (home === undefined) throw new Error('A packed item lies nowhere')
    return [type, home]
  }

  #key(key: number): number {
    if (key < OWN_KEYS) return key
    if (key === KEY.other) return this.#number('keys')
    return this.#keys.push(decoding.readVarString(this.#columns.names)) - 1
  }

  #left(shape: Shape, at: Id, type: number, key: number | null): Id {
    if (shape.left === LINK.byId) return this.#id()
    if (shape.left === LINK.inSequence) {
      const { client, clock, length } = this.#inSequence(type, this.#number('leftItems'))
      return { client, clock: clock + length - 1 - this.#number('leftClocks') }
    }
    const before = key === null ? { ...at, clock: at.clock - 1 } : this.#books.lastValue(type, key)
    if (!before) throw new Error('A packed value follows on nothing')
    return before
  }

  #right(shape: Shape, left: Id | null, type: number): Id {
    if (shape.right === LINK.byId) return this.#id()
    if (shape.right === LINK.inSequence) {
      const { client, clock } = this.#inSequence(type, this.#number('rightItems'))
      return { client, clock: clock + this.#number('rightClocks') }
    }
    if (!left) throw new Error('A packed item comes before nothing')
    return { client: left.client, clock: left.clock + 1 }
  }

  #inSequence(type: number, ago: number): Id & { readonly length: number } {
    const item = this.#books.sequenceOf(type).at(-1 - ago)
    if (!item) throw new Error('A packed item has no neighbour')
    return item
  }

  #writeId({ structs }: Client, { client, clock }: Id): void {
    encoding.writeVarUint(structs, this.#clients[client]?.id ?? 0)
    encoding.writeVarUint(structs, clock)
  }

  #content(client: Client, kind: number, key: number): void {
    const { structs } = client
    if (kind === KIND.deleted) this.#deleted(client)
    else if (kind === KIND.text) {
      const text = decoding.readUint8Array(this.#columns.text, this.#number('textLengths'))
      encoding.writeVarUint8Array(structs, text)
      client.clock += unitsOf(text)
    } else if (kind === KIND.type) {
      copied(this.#columns.types, structs, (types) => {
        const ref = decoding.readVarUint(types)
        if (ref === XML_ELEMENT || ref === XML_HOOK) decoding.readVarString(types)
      })
      client.clock++
    } else if (kind === KIND.values) {
      const values = this.#values[key]
      if (!values) throw new Error('A packed value has no column')
      copied(values, structs, () => {
        const count = decoding.readVarUint(values)
        for (let left = count; left > 0; left--) decoding.readAny(values)
        client.clock += count
      })
    } else {
      const other = decoding.readVarUint8Array(this.#columns.others)
      encoding.writeUint8Array(structs, other)
      client.clock += kind === KIND.json ? decoding.readVarUint(decoding.createDecoder(other)) : 1
    }
  }

  #deleted(client: Client): void {
    const { structs, deleted, clock } = client
    const length = this.#number('lengths')
    encoding.writeVarUint(structs, length)
    client.clock += length
    const [start, before] = deleted.slice(-2)
    if (start !== undefined && before !== undefined && start + before === clock)
      deleted[deleted.length - 1] = before + length
    else deleted.push(clock, length)
  }
}

function emptyPart(): Pick<Client, 'structs' | 'deleted' | 'count'> {
  return { structs: encoding.createEncoder(), deleted: [], count: 0 }
}

/** Moves what `read` reads over as it is. */
function copied(
  from: decoding.Decoder,
  to: encoding.Encoder,
  read: (from: decoding.Decoder) => void,
): void {
  const { pos } = from
  read(from)
  encoding.writeUint8Array(to, from.arr.subarray(pos, from.pos))
}

/** UTF-16 units of some UTF-8, which is how Yjs counts. */
function unitsOf(text: Uint8Array): number {
  let units = 0
  for (const byte of text) if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1
  return units
}
