import { type Accessor, createMemo, createRoot } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { RecordPlace } from '#client/binding/record-lists.ts'
import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Posts, Workspace } from '#client/workspace/workspace.ts'
import { columnLimitsIn, placedOnBoard } from '#shared/domain/board.ts'
import { isPostStatus, POST_STATUSES, type Post } from '#shared/domain/post.ts'
import type { FilteredPosts } from '../filters/filtered-posts.ts'

/** Where posts stand whose status is a word of a newer version, or which cannot be read (M5). */
export const OTHER = 'other'

/** One of `POST_STATUSES`, or `OTHER`. */
export type ColumnName = string

export interface Column {
  readonly name: ColumnName
  /** What the filter lets through, in its order. */
  readonly ids: Accessor<readonly string[]>
  /** With what it hides. */
  readonly all: Accessor<readonly string[]>
  /** How many posts it may hold before it says that they are too many. */
  readonly limit: Accessor<number | null>
  /** Whether this person may put posts there. */
  readonly takes: boolean
}

/** The columns of the board, from left to right. Reactive. */
export function createColumns(
  workspace: Workspace,
  shown: Pick<FilteredPosts, 'shows'>,
): readonly Column[] {
  const { posts } = workspace
  const listed = listsOf(posts)
  const { settings } = workspace.write
  const changed = changesOf(settings)
  const limits = createMemo(() => {
    changed()
    return columnLimitsIn(settings)
  })
  const allowed: readonly string[] = statusesFor(workspace.me.role)
  return [...POST_STATUSES, OTHER].map((name) => {
    const all = createMemo(() =>
      name === OTHER ? [...posts.damaged(), ...listed(OTHER)] : listed(name),
    )
    return {
      name,
      all,
      ids: createMemo(() => all().filter(shown.shows)),
      limit: () => limits().get(name) ?? null,
      takes: allowed.includes(name),
    }
  })
}

/** Kept as long as the workspace is: who looks at the board looks again, and 10,000 posts are placed once. */
const LISTS = new WeakMap<Posts, (name: string) => readonly string[]>()

function listsOf(posts: Posts): (name: string) => readonly string[] {
  const kept = LISTS.get(posts) ?? createRoot(() => posts.inLists(columnOf))
  LISTS.set(posts, kept)
  return kept
}

function columnOf(post: Post): RecordPlace {
  if (post.deletedAt !== null) return { list: 'bin', order: placedOnBoard(post).key }
  // Somebody has to read it again.
  const status = post.status === 'void' ? 'review' : post.status
  const list = isPostStatus(status) ? status : OTHER
  return { list, order: placedOnBoard(post).key }
}
