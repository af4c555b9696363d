import { createSignal, type Signal } from 'solid-js'
import type { Post } from '#shared/domain/post.ts'

/** In which list a post is, and what it is sorted by there; of equal ones the ids decide. */
export interface PostPlace {
  readonly list: string
  readonly order: string
}

/** Posts in lists, kept up to date one by one. A change wakes only the lists it is in. */
export interface PostLists {
  /** Reactive: the ids in their order. */
  list(name: string): readonly string[]
  place(id: string, post: Post | null): void
}

interface List {
  ids: Set<string>
  sorted: readonly string[] | null
  changed: Signal<undefined> | null
}

/** @param filled hears when a list gets its first post, or loses its last */
export function createPostLists(
  placeOf: (post: Post) => PostPlace,
  filled?: (name: string, hasPosts: boolean) => void,
): PostLists {
  const places = new Map<string, PostPlace>()
  const lists = new Map<string, List>()

  const listOf = (name: string): List => {
    const list = lists.get(name) ?? { ids: new Set<string>(), sorted: null, changed: null }
    lists.set(name, list)
    return list
  }

  const touch = (list: List): void => {
    list.sorted = null
    list.changed?.[1](undefined)
  }

  const byOrder = (a: string, b: string): number => {
    const left = places.get(a)?.order ?? ''
    const right = places.get(b)?.order ?? ''
    if (left !== right) return left < right ? -1 : 1
    return a < b ? -1 : 1
  }

  return {
    list(name) {
      const list = listOf(name)
      list.changed ??= createSignal<undefined>(undefined, { equals: false })
      list.changed[0]()
      if (list.sorted === null) {
        list.sorted = [...list.ids].sort(byOrder)
        // Sorting what is sorted but for one is a walk through it: a list may hold thousands.
        list.ids = new Set(list.sorted)
      }
      return list.sorted
    },
    place(id, post) {
      const before = places.get(id)
      const now = post === null ? null : placeOf(post)
      if (before?.list === now?.list && before?.order === now?.order) return
      if (now === null) places.delete(id)
      else places.set(id, now)
      if (before && before.list !== now?.list) {
        const list = listOf(before.list)
        list.ids.delete(id)
        if (list.ids.size === 0) filled?.(before.list, false)
        touch(list)
      }
      if (now) {
        const list = listOf(now.list)
        if (list.ids.size === 0) filled?.(now.list, true)
        list.ids.add(id)
        touch(list)
      }
    },
  }
}
