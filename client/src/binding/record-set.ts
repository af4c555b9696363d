import { type Accessor, batch, createSignal, onCleanup } from 'solid-js'
import { type Attaching, attachInParts } from '#client/binding/attach-in-parts.ts'
import {
  createRecordLists,
  newestFirst,
  type RecordLists,
  type RecordPlace,
} from '#client/binding/record-lists.ts'
import { createRecordStore, type RecordChange } from '#client/binding/record-store.ts'
import type { Damaged, RecordMap, Records } from '#shared/domain/fields.ts'
import { saidIn } from '#shared/domain/laid-in-prose.ts'

/** The records of one collection in every document that is open, read as one. */
export interface RecordSet<T> {
  /** Reactive: wakes at any change of the record. Deleted ones are only here and in `bin`. */
  get(id: string): T | Damaged | undefined
  /** Reactive: ids, the newest first; damaged ones among them, deleted ones not. */
  ids(): readonly string[]
  bin(): readonly string[]
  /**
   * What is not deleted, in other lists, for as long as the owner of this call lives: ids by name, reactive. With a breath, which
   * resolves when the page has had its turn, thousands come some at a time, as they do when a document is opened.
   */
  inLists(
    placesOf: (record: T) => readonly RecordPlace[],
    breath?: () => Promise<void>,
  ): (name: string) => readonly string[]
  /** Everything that is not deleted; not reactive. */
  every(): Iterable<T>
  /** A prose of it, whole, or the line that stands in its place; reactive as `get` is. */
  textOf(id: string, field: string): string
  /** The record itself, for what is read beside its fields; reactive as `get` is. */
  record(id: string): RecordMap | null
  homeOf(id: string): Records | null
  /** Reactive: another number after any change of any of them, for who reckons with all. */
  readonly changes: Accessor<number>
  /** The newest change that came from somebody else or from another tab. */
  readonly arrived: Accessor<string | null>
}

interface Kept {
  readonly kind: string
  readonly id: string
  readonly createdAt: number
  readonly deletedAt: number | null
}

/** Records put into lists at once. */
const AT_ONCE = 500
const PRESENT = 'present'
const BIN = 'bin'

/** Lives as long as its owner. */
export function createRecordSet<T extends Kept>(
  parse: (id: string, map: unknown) => T | Damaged,
): RecordSet<T> & {
  attach(records: Records): () => void
  attachInParts(
    records: Records,
    breathe: () => Promise<void>,
    begin?: Promise<void> | null,
  ): Attaching
} {
  const own = createRecordLists<T | Damaged>((one) => [placeOf(one)])
  const indexes = new Set<RecordLists<T>>()
  const [changes, setChanges] = createSignal(0)
  const [arrived, setArrived] = createSignal<string | null>(null, { equals: false })
  const noted = ({ id, now, from }: RecordChange<T | Damaged>): void => {
    own.place(id, now ?? null)
    const present = now !== undefined && isPresent(now) ? now : null
    for (const index of indexes) index.place(id, present)
    setChanges((times) => times + 1)
    if (from === 'elsewhere') setArrived(id)
  }
  const store = createRecordStore<T | Damaged>(parse, noted, 'whole')
  const mapOf = (id: string): RecordMap | null => store.homeOf(id)?.get(id) ?? null
  const watched = (id: string): RecordMap | null => (store.whole(id) ? mapOf(id) : null)
  return {
    get: store.whole,
    ids: () => own.list(PRESENT),
    bin: () => own.list(BIN),
    inLists(placesOf, breath) {
      const lists = createRecordLists<T>(placesOf)
      indexes.add(lists)
      onCleanup(() => indexes.delete(lists))
      const ids = [...store.plain.keys()]
      const fill = async (): Promise<void> => {
        for (let start = 0; start < ids.length && indexes.has(lists); start += AT_ONCE) {
          if (start > 0 && breath) await breath()
          batch(() => {
            for (const id of ids.slice(start, start + AT_ONCE)) {
              const record = store.plain.get(id)
              if (record && isPresent(record)) lists.place(id, record)
            }
          })
        }
      }
      void fill()
      return lists.list
    },
    *every() {
      for (const record of store.plain.values()) if (isPresent(record)) yield record
    },
    textOf(id, field) {
      const map = watched(id)
      return map ? saidIn(map, field) : ''
    },
    record: watched,
    homeOf: store.homeOf,
    changes,
    arrived,
    attach: store.attach,
    attachInParts: (...how) => attachInParts(store, ...how),
  }
}

function isPresent<T extends Kept>(record: T | Damaged): record is T {
  return 'deletedAt' in record && record.deletedAt === null
}

function placeOf(one: Kept | Damaged): RecordPlace {
  // What cannot be read is to be seen to first.
  if (!('deletedAt' in one)) return { list: PRESENT, order: '' }
  if (one.deletedAt !== null) return { list: BIN, order: newestFirst(one.deletedAt) }
  return { list: PRESENT, order: newestFirst(one.createdAt) }
}
