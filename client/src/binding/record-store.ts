import { batch, createSignal, getListener, type Signal } from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'
import type * as Y from 'yjs'
import { isSafeKey, type RecordMap, type Records } from '#shared/domain/fields.ts'

/**
 * The one place where Yjs enters Solid (M13). Collects the ids of the records that an event touched and re-reads
 * each of them in one batch, so that a title edit runs the one effect that shows the title.
 */
export interface RecordStore<T> {
  /** Reactive: reading a record subscribes to the fields read. */
  readonly byId: Readonly<Record<string, T | undefined>>
  /**
   * Reactive as a whole: wakes its reader at any change of the record, for one subscription. For who shows hundreds of
   * records and most fields of each, where a subscription a field would be most of the work.
   */
  whole(id: string): T | undefined
  /** The records as they are now, not reactive. */
  readonly plain: ReadonlyMap<string, T>
  /** The collection that holds a record, for those who write. */
  homeOf(id: string): Records | null
  /** Reads a record anew: what it is read with has changed. */
  refresh(id: string): void
  /** Shows records before their documents are read. */
  seed(records: readonly T[]): void
  /** Takes away what was seeded and is in no document. */
  dropSeeds(): void
  /** Shows the records of one more document; the result takes them away again. */
  attach(records: Records): () => void
  /** Shows some of the records that a document holds now. */
  load(records: Records, entries: Iterable<readonly [string, RecordMap]>): void
  /** Shows what changes in one more document; the result takes all of its records away. */
  watch(records: Records): () => void
}

export interface RecordChange<T> {
  readonly id: string
  readonly now: T | undefined
  /** Read with its document, changed in this tab, or come from somewhere else. */
  readonly from: 'load' | 'here' | 'elsewhere'
}

/**
 * `changed` hears of every record read, inside the batch: indexes are kept with it. Where nobody reads single fields
 * (`byId`), no second copy of everything is kept for it.
 */
export function createRecordStore<T extends { readonly id: string }>(
  parse: (id: string, map: unknown) => T,
  changed: (change: RecordChange<T>) => void,
  reads: 'fields' | 'whole' = 'fields',
): RecordStore<T> {
  const [byId, setById] = createStore<Record<string, T | undefined>>({})
  const show = (id: string, now: T | undefined, known: boolean): void => {
    if (reads === 'whole') return
    // `reconcile` writes into the object it is given first, which must not be the plain one.
    const copy = now && { ...now }
    setById(id, known ? reconcile<T | undefined, T | undefined>(copy) : copy)
  }
  const plain = new Map<string, T>()
  const homes = new Map<string, Records>()
  const wakers = new Map<string, Signal<undefined>>()

  const wake = (id: string): void => void wakers.get(id)?.[1](undefined)

  const forget = (id: string): void => {
    plain.delete(id)
    homes.delete(id)
    show(id, undefined, false)
    wake(id)
    changed({ id, now: undefined, from: 'load' })
  }

  const reread = (records: Records, id: string, from: RecordChange<T>['from']): void => {
    if (!isSafeKey(id)) return
    if (!records.has(id)) {
      forget(id)
      return
    }
    const now = parse(id, records.get(id))
    const known = plain.has(id)
    plain.set(id, now)
    homes.set(id, records)
    show(id, now, known)
    wake(id)
    changed({ id, now, from })
  }

  /** Nobody reads a record before it is there: one write for all of them, instead of one each. */
  const load = (records: Records, entries: Iterable<readonly [string, RecordMap]>): void =>
    batch(() => {
      const loaded: Record<string, T> = {}
      for (const [id, map] of entries) {
        if (!isSafeKey(id)) continue
        const now = parse(id, map)
        if (plain.has(id)) show(id, now, true)
        else if (reads === 'fields') loaded[id] = { ...now }
        plain.set(id, now)
        homes.set(id, records)
        wake(id)
        changed({ id, now, from: 'load' })
      }
      setById(loaded)
    })

  /** What changes from now on is shown; the result takes all of these records away. */
  const watch = (records: Records): (() => void) => {
    const observer = (events: readonly RecordEvent[], transaction: Y.Transaction): void => {
      const ids = touched(records, events)
      const from = transaction.local ? 'here' : 'elsewhere'
      batch(() => {
        for (const id of ids) reread(records, id, from)
      })
    }
    records.observeDeep(observer)
    return () => {
      records.unobserveDeep(observer)
      batch(() => {
        for (const [id, home] of [...homes]) if (home === records) forget(id)
      })
    }
  }

  return {
    byId,
    whole(id) {
      if (getListener()) {
        const known = wakers.get(id)
        const waker = known ?? createSignal<undefined>(undefined, { equals: false })
        if (!known) wakers.set(id, waker)
        waker[0]()
      }
      return plain.get(id)
    },
    plain,
    homeOf: (id) => homes.get(id) ?? null,
    refresh(id) {
      const home = homes.get(id)
      if (home) batch(() => reread(home, id, 'load'))
    },
    seed(records) {
      batch(() => {
        setById(Object.fromEntries(records.map((record) => [record.id, { ...record }])))
        for (const now of records) {
          plain.set(now.id, now)
          wake(now.id)
          changed({ id: now.id, now, from: 'load' })
        }
      })
    },
    dropSeeds() {
      batch(() => {
        for (const id of [...plain.keys()]) if (!homes.has(id)) forget(id)
      })
    },
    attach(records) {
      load(records, records)
      return watch(records)
    },
    load,
    watch,
  }
}

// biome-ignore lint/suspicious/noExplicitAny: Yjs types the events of observeDeep so
type RecordEvent = Y.YEvent<any>

function touched(records: Records, events: readonly RecordEvent[]): Set<string> {
  const ids = new Set<string>()
  for (const event of events) {
    const target: Y.AbstractType<unknown> | Records | RecordMap = event.target
    if (target === records) {
      for (const id of event.keys.keys()) ids.add(id)
    } else {
      const id = event.path[0]
      if (typeof id === 'string') ids.add(id)
    }
  }
  return ids
}
