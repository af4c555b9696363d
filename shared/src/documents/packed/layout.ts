/**
 * A whole document as our own client fetches it: what the structs of a Yjs update say, in columns, so that a general
 * compressor finds like beside like, and without what can be told from the structs before them.
 *
 * Structs come in an order in which each finds what it refers to, in turns of one client each. Most references are then
 * no news: a map's value follows on the last one under its key, a typed text on the one before it, what is inserted
 * into an item goes before what it comes behind, and an edit happens where the one before it did. `Books` holds what
 * both sides remember for this. What comes out is, byte for byte, the update that Yjs writes.
 */

/** The columns, in the order in which they are written, each a `varUint8Array`; behind them one for each `VALUES`. */
export const COLUMNS = [
  /** Client ids, highest first; everywhere else, a client is its place in here. */
  'clients',
  'turnClients',
  'turnLengths',
  /** What the numbers in `shapes` stand for, as `shapeNumber` makes them. */
  'shapeTable',
  'shapes',
  /** Types by number, in the order in which they were made or first named: the low byte, and the rest. */
  'parentsLow',
  'parentsHigh',
  /** Client and clock, where nothing shorter says which struct is meant. */
  'ids',
  'keys',
  /** Keys and names of root types, each when it is first used. */
  'names',
  /** A left neighbour: how many items of its type ago it came, and how many clocks from its end. */
  'leftItems',
  'leftClocks',
  /** A right neighbour: as the left one, but clocks from its beginning. */
  'rightItems',
  'rightClocks',
  /** Of what is deleted, in clocks. */
  'lengths',
  /** In bytes. */
  'textLengths',
  'text',
  'types',
  /** Contents of any other kind, as V1 writes them, each with its length. */
  'others',
] as const
export type Column = (typeof COLUMNS)[number]

/** Keys that came first, usually those of every record, have a place in the shape and a column for their values. */
export const OWN_KEYS = 32
export const KEY = { new: OWN_KEYS, other: OWN_KEYS + 1, none: OWN_KEYS + 2 } as const
/** Columns of plain values: one for each own key, and one each for the other three. */
export const VALUES = OWN_KEYS + 3

/** Where an item lies: beside the item before it, in the type around that, in the type made last, or as said. */
export const PLACE = { same: 0, around: 1, made: 2, numbered: 3, byId: 4 } as const
/** A neighbour: as expected, an item of the type's sequence, or as said. */
export const LINK = { expected: 0, inSequence: 1, byId: 2 } as const

/** Bits of an info byte, and kinds of content, as Yjs has them. */
export const INFO = { kind: 0x1f, key: 0x20, right: 0x40, left: 0x80 } as const
export const KIND = { gc: 0, deleted: 1, json: 2, text: 4, type: 7, values: 8 } as const

/** All that is said of a struct in one number, of which documents have a few dozen. */
export interface Shape {
  readonly info: number
  readonly place: number
  readonly left: number
  readonly right: number
  readonly key: number
}

export function shapeNumber({ info, place, left, right, key }: Shape): number {
  return info + 0x100 * (place + 8 * (left + 4 * (right + 4 * key)))
}

export function shapeOf(number: number): Shape {
  const rest = Math.floor(number / 0x100)
  return {
    info: number & 0xff,
    place: rest & 7,
    left: (rest >> 3) & 3,
    right: (rest >> 5) & 3,
    key: rest >> 7,
  }
}
