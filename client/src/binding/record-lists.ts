import { createSignal, type Signal } from 'solid-js'

/** In which list a record is, and what it is sorted by there; of equal ones the ids decide. */
export interface RecordPlace {
  readonly list: string
  readonly order: string
}

/** Records in lists, kept up to date one by one. A change wakes only the lists it is in. */
export interface RecordLists<T> {
  /** Reactive: the ids in their order. */
  list(name: string): readonly string[]
  place(id: string, record: T | null): void
}

interface List {
  /** By id. */
  orders: Map<string, string>
  sorted: readonly string[] | null
  changed: Signal<undefined> | null
}

const NOWHERE: readonly RecordPlace[] = []

/**
 * @param placesOf each list at most once
 * @param filled hears when a list gets its first record, or loses its last
 */
export function createRecordLists<T>(
  placesOf: (record: T) => readonly RecordPlace[],
  filled?: (name: string, hasRecords: boolean) => void,
): RecordLists<T> {
  const places = new Map<string, readonly RecordPlace[]>()
  const lists = new Map<string, List>()

  const listOf = (name: string): List => {
    const known = lists.get(name)
    if (known) return known
    const list: List = { orders: new Map(), sorted: null, changed: null }
    lists.set(name, list)
    return list
  }

  const touch = (list: List): void => {
    list.sorted = null
    list.changed?.[1](undefined)
  }

  return {
    list(name) {
      const list = listOf(name)
      list.changed ??= createSignal<undefined>(undefined, { equals: false })
      list.changed[0]()
      if (list.sorted === null) {
        const entries = [...list.orders].sort(byOrder)
        list.sorted = entries.map(([id]) => id)
        // Sorting what is sorted but for one is a walk through it: a list may hold thousands.
        list.orders = new Map(entries)
      }
      return list.sorted
    },
    place(id, record) {
      const before = places.get(id) ?? NOWHERE
      const now = record === null ? NOWHERE : placesOf(record)
      if (now.length === 0) places.delete(id)
      else places.set(id, now)
      for (const { list: name } of before) {
        if (now.some((place) => place.list === name)) continue
        const list = listOf(name)
        list.orders.delete(id)
        if (list.orders.size === 0) filled?.(name, false)
        touch(list)
      }
      for (const { list: name, order } of now) {
        const list = listOf(name)
        if (list.orders.get(id) === order) continue
        if (list.orders.size === 0) filled?.(name, true)
        list.orders.set(id, order)
        touch(list)
      }
    },
  }
}

function byOrder([one, left]: [string, string], [other, right]: [string, string]): number {
  if (left !== right) return left < right ? -1 : 1
  return one < other ? -1 : 1
}

/** An order by which the later of two instants (ms since 1970) comes first. */
export function newestFirst(instant: number): string {
  return String(Math.round(8.64e15 - instant)).padStart(17, '0')
}
