import { type Accessor, createSelector, createSignal, onCleanup } from 'solid-js'
import type { LocalTime } from '#shared/domain/local-time.ts'

/** What is done with posts that are marked. */
export interface Selecting {
  toggle(post: string): void
  /** For a click on what shows a post: whether it marked something, instead of opening the post. */
  takes(event: MouseEvent, post: string): boolean
  /** A post is dropped there: whether it took the others that are marked along. */
  takesAlong(post: string, at: LocalTime | null): boolean
}

/** Posts that are marked, to do something to all of them. What marks them comes right after the first page. */
export interface LateSelection extends Selecting {
  /** Ids, in the order in which they were marked. */
  readonly marked: Accessor<ReadonlySet<string>>
  mark(posts: Iterable<string>): void
  /** Reactive, for one post: hundreds ask. */
  isMarked(post: string): boolean
  /** How many of these are. Reactive. */
  countIn(posts: readonly string[]): number
  /** What a view shows that is not ordered by days, for ranges; null where the shown view is. */
  readonly order: Accessor<readonly string[] | null>
  /** For such a view, as long as it is there. */
  orderWith(order: Accessor<readonly string[]>): void
  /** It is there, for as long as the owner of this call. */
  bring(selecting: Selecting): void
}

export function createLateSelection(): LateSelection {
  const [marked, setMarked] = createSignal<ReadonlySet<string>>(new Set())
  const [brought, setBrought] = createSignal<Selecting | null>(null)
  const [order, setOrder] = createSignal<Accessor<readonly string[]> | null>(null)
  return {
    marked,
    mark: (posts) => setMarked(new Set(posts)),
    isMarked: createSelector(marked, (post: string, all) => all.has(post)),
    countIn: (posts) =>
      marked().size === 0 ? 0 : posts.filter((post) => marked().has(post)).length,
    toggle: (post) => brought()?.toggle(post),
    takes: (event, post) => brought()?.takes(event, post) ?? false,
    takesAlong: (post, at) => brought()?.takesAlong(post, at) ?? false,
    order: () => order()?.() ?? null,
    orderWith(own) {
      setOrder(() => own)
      onCleanup(() => setOrder(null))
    },
    bring(selecting) {
      setBrought(selecting)
      onCleanup(() => setBrought(null))
    },
  }
}
