import { createSignal, type Signal } from 'solid-js'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

/**
 * Which posts are on a day, in the order of their hours; posts without a date and deleted ones have lists of their
 * own. A change wakes only the lists it is in, so a month of 10,000 posts costs what its 42 days cost.
 */
export interface DayIndex {
  /** Reactive. */
  onDay(day: string): readonly string[]
  /** Every day that has posts, in order. */
  planned(): readonly string[]
  unscheduled(): readonly string[]
  bin(): readonly string[]
  place(id: string, post: Post | null): void
}

const UNSCHEDULED = 'unscheduled'
const BIN = 'bin'

interface Place {
  readonly list: string
  /** What the list is sorted by. */
  readonly order: string
}

interface List {
  readonly ids: Set<string>
  sorted: readonly string[] | null
  changed: Signal<undefined> | null
}

export function createDayIndex(): DayIndex {
  const places = new Map<string, Place>()
  const lists = new Map<string, List>()

  const days = new Set<string>()
  let sortedDays: readonly string[] | null = null
  const [watchDays, tellDays] = createSignal<undefined>(undefined, { equals: false })

  const noteDay = (name: string, hasPosts: boolean): void => {
    if (name === UNSCHEDULED || name === BIN) return
    if (hasPosts) days.add(name)
    else days.delete(name)
    sortedDays = null
    tellDays(undefined)
  }

  const listOf = (name: string): List => {
    const list = lists.get(name) ?? { ids: new Set<string>(), sorted: null, changed: null }
    lists.set(name, list)
    return list
  }

  const touch = (list: List): void => {
    list.sorted = null
    list.changed?.[1](undefined)
  }

  const read = (name: string): readonly string[] => {
    const list = listOf(name)
    list.changed ??= createSignal<undefined>(undefined, { equals: false })
    list.changed[0]()
    list.sorted ??= [...list.ids].sort(byOrder)
    return list.sorted
  }

  const byOrder = (a: string, b: string): number => {
    const left = places.get(a)?.order ?? ''
    const right = places.get(b)?.order ?? ''
    if (left !== right) return left < right ? -1 : 1
    return a < b ? -1 : 1
  }

  return {
    onDay: (day) => read(day),
    planned() {
      watchDays()
      sortedDays ??= [...days].sort()
      return sortedDays
    },
    unscheduled: () => read(UNSCHEDULED),
    bin: () => read(BIN),
    place(id, post) {
      const before = places.get(id)
      const now = post === null ? null : placeOf(post)
      if (before?.list === now?.list && before?.order === now?.order) return
      if (now === null) places.delete(id)
      else places.set(id, now)
      if (before && before.list !== now?.list) {
        const list = listOf(before.list)
        list.ids.delete(id)
        if (list.ids.size === 0) noteDay(before.list, false)
        touch(list)
      }
      if (now) {
        const list = listOf(now.list)
        if (list.ids.size === 0) noteDay(now.list, true)
        list.ids.add(id)
        touch(list)
      }
    },
  }
}

function placeOf(post: Post): Place {
  if (post.deletedAt !== null) return { list: BIN, order: newestFirst(post.deletedAt) }
  if (post.at === null) return { list: UNSCHEDULED, order: newestFirst(post.createdAt) }
  return { list: dayOf(post.at), order: post.at }
}

function newestFirst(instant: number): string {
  return String(Math.round(8.64e15 - instant)).padStart(17, '0')
}
