import { type StatusRefusal, statusRefusal } from '#client/commands/change-posts.ts'
import type { Deed } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import { columnLimitKey, isColumnLimit } from '#shared/domain/board.ts'
import { type Placed, placeAt } from '#shared/domain/order.ts'
import { orderField, type PostStatus } from '#shared/domain/post.ts'
import { changeRecord } from '#shared/domain/record.ts'

/** Why a post cannot be put into a column by this person; null when it can. */
export type ColumnRefusal = 'read-only' | StatusRefusal

/** A post comes to stand in a column of the board, which is one step to undo however much of it changes. */
export interface BoardMove {
  readonly post: string
  readonly status: PostStatus
  /** Among the others of that column. */
  readonly index: number
  readonly others: readonly Placed[]
}

export function columnRefusal(
  workspace: Workspace,
  post: string,
  status: string,
): ColumnRefusal | null {
  return workspace.locked(post) === null ? statusRefusal(workspace, post, status) : 'read-only'
}

/** Does nothing where it is refused. */
export function placeOnBoard(workspace: Workspace, move: BoardMove): void {
  const { post, status, others } = move
  const { posts, write, undo } = workspace
  const found = posts.get(post)
  if (found?.kind !== 'post' || columnRefusal(workspace, post, status) !== null) return
  const what: Deed = found.status === status ? 'placed' : 'passed'
  undo.run(what, () => {
    const author = write.author()
    const keys = placeAt(others, move.index, post, author.random)
    const own = [...keys].filter(([id]) => id === post || workspace.locked(id) === null)
    return [...Map.groupBy(own, ([id]) => write.homeOf(id))].flatMap(([home, placed]) =>
      home
        ? write.transact(home, () =>
            placed.flatMap(([id, key]) => {
              const place = { [orderField(status)]: key }
              if (id !== post) return changeRecord(home, id, place, author)
              const followed =
                what === 'passed' ? workspace.reviews()?.follow(post, status, author) : null
              return [...(followed ?? []), ...changeRecord(home, id, { status, ...place }, author)]
            }),
          )
        : [],
    )
  })
}

export function maySetColumnLimits(workspace: Workspace): boolean {
  return workspace.readOnly() === null && may(workspace.me.role, 'change limits')
}

/** For everybody in the workspace; null: none. What is no limit changes nothing. */
export function setColumnLimit(
  workspace: Workspace,
  status: PostStatus,
  value: number | null,
): void {
  const { settings } = workspace.write
  const key = columnLimitKey(status)
  if (!maySetColumnLimits(workspace) || (value !== null && !isColumnLimit(value))) return
  if (settings.get(key) === (value ?? undefined)) return
  workspace.write.transact(settings, () => {
    if (value === null) settings.delete(key)
    else settings.set(key, value)
  })
}
