import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { Books, type Id, NO_TYPE } from './books.ts'
import { addDeleted, type ClientStructs, noStructs, takeUpdate } from './client-structs.ts'
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

/** Where a type is: the root with a name, or the item that made it. */
type Home = string | Id

const XML_ELEMENT = 3
const XML_HOOK = 5

class Unpacking {
  readonly #columns = {} as Record<Column, decoding.Decoder>
  readonly #values: readonly decoding.Decoder[]
  readonly #clients: ClientStructs[] = []
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
    while (decoding.hasContent(clients))
      this.#clients.push(noStructs(decoding.readVarUint(clients)))
    while (decoding.hasContent(shapeTable))
      this.#shapes.push(shapeOf(decoding.readVarUint(shapeTable)))
  }

  run(): Uint8Array {
    for (const _ of this.#structs());
    return takeUpdate(this.#clients)
  }

  *parts(structs: number): Generator<Uint8Array, void, undefined> {
    let read = 0
    for (const _ of this.#structs()) {
      read += 1
      if (read % structs === 0) yield takeUpdate(this.#clients)
    }
    yield takeUpdate(this.#clients)
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

  #item(client: ClientStructs, at: Id, shape: Shape): void {
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

  #writeId({ structs }: ClientStructs, { client, clock }: Id): void {
    encoding.writeVarUint(structs, this.#clients[client]?.id ?? 0)
    encoding.writeVarUint(structs, clock)
  }

  #content(client: ClientStructs, kind: number, key: number): void {
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

  #deleted(client: ClientStructs): void {
    const length = this.#number('lengths')
    encoding.writeVarUint(client.structs, length)
    addDeleted(client, length)
  }
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
