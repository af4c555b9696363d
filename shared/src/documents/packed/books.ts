/** A struct's place in a document; `client` is a place in the table of clients. */
export interface Id {
  readonly client: number
  readonly clock: number
}

export interface PlacedItem extends Id {
  readonly length: number
}

/** Stands for no type: nothing came before, or it lies where no type has a number. */
export const NO_TYPE = -1

/** What both sides know of the structs so far. */
export class Books {
  /** The type that the last item lies in, and the one that was made last. */
  last = NO_TYPE
  made = NO_TYPE
  /** For each type the one that it lies in. */
  readonly around: number[] = []
  readonly #sequences: PlacedItem[][] = []
  readonly #values: Map<number, Id>[] = []

  /** Returns its number. */
  addType(around: number): number {
    this.#sequences.push([])
    this.#values.push(new Map())
    return this.around.push(around) - 1
  }

  typeAround(type: number): number {
    return this.around[type] ?? NO_TYPE
  }

  sequenceOf(type: number): readonly PlacedItem[] {
    return this.#sequences[type] ?? []
  }

  /** The end of the last value under a key. */
  lastValue(type: number, key: number): Id | undefined {
    return this.#values[type]?.get(key)
  }

  /** `key` is null for an item of a sequence. */
  add(type: number, key: number | null, item: PlacedItem): void {
    this.last = type
    if (key === null) this.#sequences[type]?.push(item)
    else {
      const { client, clock, length } = item
      this.#values[type]?.set(key, { client, clock: clock + length - 1 })
    }
  }
}
