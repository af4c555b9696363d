import { type Accessor, batch, createMemo, createSelector, createSignal } from 'solid-js'
import { setColumnLimit } from '#client/commands/board.ts'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'
import { type Column, type ColumnName, createColumns, OTHER } from './columns.ts'
import { type BoardHand, type BoardPlace, createBoardHand, type Refusal } from './hand.ts'

/** Where the keyboard is: on a card, or in a column that has none. */
export interface BoardSpot {
  readonly column: ColumnName
  readonly post: string | null
}

/** What a screen reader is told. */
export type BoardSaid =
  | { readonly kind: 'picked-up'; readonly post: string; readonly at: BoardPlace }
  | {
      readonly kind: 'over'
      readonly at: BoardPlace
      /** With the card in the hand. */
      readonly of: number
      readonly refusal: Refusal | null
    }
  | { readonly kind: 'put-back' }
  | { readonly kind: 'refused'; readonly column: ColumnName; readonly refusal: Refusal }
  | { readonly kind: 'read-only' }

export interface BoardMeans {
  readonly workspace: Workspace
  readonly commands: Pick<PostCommands, 'create' | 'remove'>
  readonly shown: Pick<FilteredPosts, 'shows'>
  openPost(post: string): void
}

/** Everything that the board knows and does; the components only render it. */
export interface BoardView {
  /** Those that are there to be seen, folded or not. */
  readonly columns: Accessor<readonly Column[]>
  readonly hand: BoardHand
  readonly spot: Accessor<BoardSpot>
  isTabStop(post: string): boolean
  /** Where the focus is to go, told anew each time. */
  readonly reach: Accessor<BoardSpot | null>
  readonly said: Accessor<BoardSaid | null>
  isFolded(column: ColumnName): boolean
  fold(column: ColumnName, folded: boolean): void
  go(spot: BoardSpot): void
  /** The focus has come there by itself. */
  at(spot: BoardSpot): void
  /** To the post wherever it stands now; to its column, or the first, where it stands nowhere. */
  follow(post: string): void
  open(post: string): void
  newPost(): void
  remove(post: string): void
  /** Why a card was put back has been read: something else is done. */
  hush(): void
  pickUp(post: string): void
  aim(place: BoardPlace | null): void
  drop(): void
  putBack(): void
  setLimit(column: ColumnName, limit: number | null): void
}

export function createBoardView(means: BoardMeans): BoardView {
  const { workspace, commands } = means
  const all = createColumns(workspace, means.shown)
  const hand = createBoardHand({ workspace, columns: all })
  const columns = createMemo(() =>
    all.filter(({ name, all: ids }) => name !== OTHER || ids().length > 0),
  )
  const [unfolded, setUnfolded] = createSignal<ReadonlySet<ColumnName>>(new Set())
  const isFolded = (column: ColumnName) => column === 'cancelled' && !unfolded().has(column)
  const fold = (column: ColumnName, folded: boolean): void => {
    const next = new Set(unfolded())
    if (folded) next.delete(column)
    else next.add(column)
    setUnfolded(next)
  }

  const [kept, setKept] = createSignal<BoardSpot | null>(null)
  const [reach, setReach] = createSignal<BoardSpot | null>(null, { equals: false })
  const [said, setSaid] = createSignal<BoardSaid | null>(null, { equals: false })
  const first = (): BoardSpot => {
    const column = columns().find(({ name, ids }) => !isFolded(name) && ids().length > 0)
    return { column: column?.name ?? 'idea', post: column?.ids()[0] ?? null }
  }
  const placeOf = (post: string): BoardSpot | null => {
    const column = columns().find(({ ids }) => ids().includes(post))
    return column ? { column: column.name, post } : null
  }
  const spot = createMemo((): BoardSpot => {
    const now = kept()
    if (now === null) return first()
    const column = columns().find(({ name }) => name === now.column)
    return column && (now.post === null || column.ids().includes(now.post)) ? now : first()
  })
  const go = (to: BoardSpot): void =>
    batch(() => {
      setKept(to)
      setReach(to)
    })
  const follow = (post: string): void => go(placeOf(post) ?? { ...spot() })

  const sayAim = (place: BoardPlace, post: string): void => {
    const ids = all.find(({ name }) => name === place.column)?.ids() ?? []
    const of = ids.filter((id) => id !== post).length + 1
    setSaid({ kind: 'over', at: place, of, refusal: hand.refusal() })
  }

  return {
    columns,
    hand,
    spot,
    isTabStop: createSelector(() => spot().post),
    reach,
    said,
    isFolded,
    fold,
    go,
    at: setKept,
    follow,
    open: means.openPost,
    newPost() {
      if (hand.held()) return
      const { column } = spot()
      const status = isPostStatus(column) ? column : 'draft'
      const made = commands.create({ status, owner: workspace.me.id })
      if (made === null) {
        setSaid({ kind: 'read-only' })
        return
      }
      const place = placeOf(made)
      if (place) setKept(place)
      means.openPost(made)
    },
    remove(post) {
      if (workspace.locked(post) !== null) {
        setSaid({ kind: 'read-only' })
        return
      }
      const { column } = spot()
      const ids =
        columns()
          .find(({ name }) => name === column)
          ?.ids() ?? []
      const at = ids.indexOf(post)
      const next = ids[at + 1] ?? ids[at - 1] ?? null
      commands.remove([post])
      go({ column, post: next })
    },
    hush() {
      if (said()?.kind === 'refused') setSaid(null)
    },
    pickUp(post) {
      if (!hand.pickUp(post, 'keys')) {
        setSaid({ kind: 'read-only' })
        return
      }
      const from = hand.held()?.from
      if (from) setSaid({ kind: 'picked-up', post, at: from })
    },
    aim(place) {
      hand.aim(place)
      const held = hand.held()
      if (held?.by === 'keys' && place) sayAim(place, held.post)
    },
    drop() {
      const held = hand.held()
      const refusal = hand.refusal()
      const dropped = hand.drop()
      if (!held) return
      // The toast says what was done, and offers to undo it: here it would be said twice.
      if (dropped === 'placed') setSaid(null)
      else if (dropped === 'refused' && refusal && held.to)
        setSaid({ kind: 'refused', column: held.to.column, refusal })
      else setSaid({ kind: 'put-back' })
      follow(held.post)
    },
    putBack() {
      const held = hand.held()
      hand.cancel()
      if (!held) return
      setSaid({ kind: 'put-back' })
      follow(held.post)
    },
    setLimit(column, limit) {
      if (isPostStatus(column)) setColumnLimit(workspace, column, limit)
    },
  }
}
