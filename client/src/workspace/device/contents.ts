import * as Y from 'yjs'
import { type Column, type Texts, UNREADABLE } from './columns.ts'

/** Kinds of contents and of types, by their numbers in Yjs. */
const DELETED = 1
const STRING = 4
const TYPE = 7
const ANY = 8
const MAP = 1
const TEXT = 2

/** What items hold, in the order in which a snapshot (V2) says it. Of what Yjs knows, what documents of ours have in them (M2). */
export class Contents {
  readonly #lengths: Column
  readonly #texts: Texts
  readonly #types: Column
  readonly #values: Column

  constructor(lengths: Column, texts: Texts, types: Column, values: Column) {
    this.#lengths = lengths
    this.#texts = texts
    this.#types = types
    this.#values = values
  }

  /** By its number in Yjs. */
  next(kind: number): Y.Item['content'] {
    switch (kind) {
      case DELETED:
        return new Y.ContentDeleted(this.#lengths.nextUint())
      case STRING:
        return new Y.ContentString(this.#texts.next())
      case TYPE:
        return new Y.ContentType(this.#nextType())
      case ANY: {
        // One by one into an empty array would make room for seventeen.
        let left = this.#lengths.nextUint()
        const values = left === 0 ? [] : [this.#nextValue()]
        while (--left > 0) values.push(this.#nextValue())
        return new Y.ContentAny(values)
      }
      default:
        throw UNREADABLE
    }
  }

  #nextType(): Y.ContentType['type'] {
    switch (this.#types.nextUint()) {
      case MAP:
        return new Y.Map()
      case TEXT:
        return new Y.Text()
      default:
        throw UNREADABLE
    }
  }

  /** Of what lib0 writes with `writeAny`, what a field can be (M2). */
  #nextValue(): unknown {
    switch (this.#values.byte()) {
      case 127:
        return undefined
      case 126:
        return null
      case 125:
        return this.#values.varInt()
      case 124:
        return this.#values.float()
      case 123:
        return this.#values.double()
      case 121:
        return false
      case 120:
        return true
      case 119:
        return this.#values.text()
      default:
        throw UNREADABLE
    }
  }
}
