import { type Accessor, createMemo, createSelector, createSignal } from 'solid-js'
import { type ColumnRefusal, columnRefusal, placeOnBoard } from '#client/commands/board.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { placedOnBoard } from '#shared/domain/board.ts'
import { isPostStatus } from '#shared/domain/post.ts'
import type { Column, ColumnName } from './columns.ts'

/** A place among the cards of a column that are shown, without the one in the hand. */
export interface BoardPlace {
  readonly column: ColumnName
  readonly index: number
}

export interface Held {
  readonly post: string
  readonly by: 'keys' | 'pointer'
  readonly from: BoardPlace
  /** Where it would be dropped; null outside of every column. */
  readonly to: BoardPlace | null
}

/** `other`: a column of statuses that this version does not know takes nothing. */
export type Refusal = ColumnRefusal | 'other'

export type BoardDrop = 'placed' | 'put-back' | 'refused'

/** A card in the hand, by mouse, finger or keyboard. */
export interface BoardHand {
  readonly held: Accessor<Held | null>
  /** Which post that is, wherever it is aimed at. */
  readonly post: Accessor<string | null>
  isHeld(post: string): boolean
  /** Why it cannot be dropped where it is aimed at. */
  readonly refusal: Accessor<Refusal | null>
  pickUp(post: string, by: Held['by']): boolean
  aim(to: BoardPlace | null): void
  drop(): BoardDrop
  cancel(): void
}

export function createBoardHand(means: {
  readonly workspace: Workspace
  readonly columns: readonly Column[]
}): BoardHand {
  const { workspace, columns } = means
  const [held, setHeld] = createSignal<Held | null>(null)
  const heldPost = createMemo(() => held()?.post ?? null)
  const columnAt = (name: ColumnName) => columns.find((column) => column.name === name)

  const placeOf = (post: string): BoardPlace | null => {
    const column = columns.find(({ ids }) => ids().includes(post))
    return column ? { column: column.name, index: column.ids().indexOf(post) } : null
  }
  const refusal = createMemo((): Refusal | null => {
    const now = held()
    if (!now?.to || now.to.column === now.from.column) return null
    if (!isPostStatus(now.to.column)) return 'other'
    return columnRefusal(workspace, now.post, now.to.column)
  })
  /** What the filter hides keeps its place: the card comes right behind the one that is seen before it. */
  const indexAmongAll = ({ column, index }: BoardPlace, post: string, all: readonly string[]) => {
    const seen = (columnAt(column)?.ids() ?? []).filter((id) => id !== post)
    const before = seen[index - 1]
    if (before !== undefined) return all.indexOf(before) + 1
    const after = seen[index]
    return after === undefined ? 0 : all.indexOf(after)
  }

  return {
    held,
    post: heldPost,
    isHeld: createSelector(heldPost),
    refusal,
    pickUp(post, by) {
      const from = placeOf(post)
      if (from === null || !isPostStatus(from.column) || workspace.locked(post) !== null)
        return false
      setHeld({ post, by, from, to: from })
      return true
    },
    aim(to) {
      const now = held()
      if (now && (now.to?.column !== to?.column || now.to?.index !== to?.index))
        setHeld({ ...now, to })
    },
    drop() {
      const now = held()
      const refused = refusal()
      setHeld(null)
      if (refused !== null) return 'refused'
      if (!now?.to || !isPostStatus(now.to.column)) return 'put-back'
      const { post, to, from } = now
      if (to.column === from.column && to.index === from.index) return 'put-back'
      const all = (columnAt(to.column)?.all() ?? []).filter((id) => id !== post)
      const others = all.flatMap((id) => {
        const one = workspace.posts.whole(id)
        return one?.kind === 'post' ? [placedOnBoard(one)] : []
      })
      const index = indexAmongAll(to, post, all)
      placeOnBoard(workspace, { post, status: now.to.column, index, others })
      return 'placed'
    },
    cancel: () => setHeld(null),
  }
}
