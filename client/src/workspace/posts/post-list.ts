import { createSignal, onCleanup } from 'solid-js'
import { createDayIndex } from '#client/binding/day-index.ts'
import { createRecordLists, type RecordLists } from '#client/binding/record-lists.ts'
import { createRecordStore, type RecordStore } from '#client/binding/record-store.ts'
import type { Arrival, Posts } from '#client/workspace/workspace.ts'
import type { Damaged, RecordMap, Records } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import { type Post, parsePost } from '#shared/domain/post.ts'
import { bodyOf, wordsIn } from '#shared/domain/post-prose.ts'

/** The posts of every open volume, read as one. */
export interface PostList {
  readonly posts: Posts
  readonly store: RecordStore<Post | Damaged>
  attach(records: Records): () => void
  /** Something that belongs to a post has come from somewhere else. */
  cameTo(post: string): void
  /** What decides upon the status that is shown of a post. */
  judgeBy(judge: Judge): void
}

export type Judge = (post: Post, map: RecordMap) => Post

export function createPostList(touched: () => void): PostList {
  const index = createDayIndex()
  const indexes = new Set<Pick<RecordLists<Post>, 'place'>>([index])
  const [damaged, setDamaged] = createSignal<readonly string[]>([])
  const [count, setCount] = createSignal(0)
  const [arrived, setArrived] = createSignal<Arrival | null>(null, { equals: false })
  const arrivals = new Map<string, number>()
  const arrivalsOf = (post: string) => arrivals.get(post) ?? 0
  const cameTo = (post: string) => void arrivals.set(post, arrivalsOf(post) + 1)
  const present = new Set<string>()

  let judge: Judge | null = null
  const read = (id: string, map: unknown): Post | Damaged => {
    const post = parsePost(id, map)
    return judge && post.kind === 'post' ? judge(post, map as RecordMap) : post
  }

  const store = createRecordStore<Post | Damaged>(read, ({ id, now, from }) => {
    const post = now?.kind === 'post' ? now : null
    for (const each of indexes) each.place(id, post)
    if (post?.deletedAt === null) present.add(id)
    else present.delete(id)
    setCount(present.size)
    if (now?.kind === 'damaged') setDamaged([...new Set([...damaged(), id])])
    else if (damaged().includes(id)) setDamaged(damaged().filter((other) => other !== id))
    touched()
    if (from !== 'elsewhere' || !post) return
    setArrived({ post: id, by: post.changedBy })
    cameTo(id)
  })

  const mapOf = (id: string) => store.homeOf(id)?.get(id) ?? null
  /**
   * For what is read beside the fields. As a whole: an entry may be written that changes no field of the post, not even
   * who changed it last, as when two people write in the same second.
   */
  const watchedMapOf = (id: string) => (store.whole(id)?.kind === 'post' ? mapOf(id) : null)

  return {
    store,
    attach: (records) => store.attach(records),
    cameTo,
    judgeBy(by) {
      judge = by
    },
    posts: {
      get: (id) => store.byId[id],
      whole: store.whole,
      onDay: index.onDay,
      planned: index.planned,
      unscheduled: index.unscheduled,
      bin: index.bin,
      damaged,
      count,
      arrived,
      arrivals: arrivalsOf,
      inLists(placeOf) {
        const lists = createRecordLists<Post>((post) => [placeOf(post)])
        for (const post of store.plain.values())
          if (post.kind === 'post') lists.place(post.id, post)
        indexes.add(lists)
        onCleanup(() => indexes.delete(lists))
        return lists.list
      },
      *all() {
        for (const post of store.plain.values()) {
          if (post.kind === 'post' && post.deletedAt === null) yield post
        }
      },
      textOf(id) {
        const map = mapOf(id)
        return map ? (bodyOf(map)?.toString() ?? '') : ''
      },
      wordsOf(id) {
        const map = mapOf(id)
        return map ? wordsIn(map) : ''
      },
      history(id) {
        const map = watchedMapOf(id)
        return map ? historyOf(map) : []
      },
      record: watchedMapOf,
    },
  }
}
