import { type Accessor, createMemo, createSignal } from 'solid-js'
import type { IdeaCommands } from '#client/commands/ideas.ts'
import type { PostCommands } from '#client/commands/posts.ts'
import { isUnwrittenPost } from '#client/commands/unwritten-posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Idea } from '#shared/domain/idea.ts'
import type { Post } from '#shared/domain/post.ts'
import { daysLeftInBin } from '#shared/domain/post-actions.ts'

export interface Deleted {
  readonly post: Post
  readonly deletedAt: number
  /** Who deleted it, when the record still says so. */
  readonly by: string | null
  readonly daysLeft: number
}

export interface DeletedIdea {
  readonly idea: Idea
  readonly deletedAt: number
  readonly by: string | null
  readonly daysLeft: number
}

/** The posts and ideas that were deleted and can come back, the newest first. */
export interface BinView {
  readonly posts: Accessor<readonly string[]>
  deleted(id: string): Deleted | null
  readonly chosen: Accessor<ReadonlySet<string>>
  choose(id: string, on: boolean): void
  chooseAll(on: boolean): void
  /** Ideas, the newest first. */
  readonly ideas: Accessor<readonly DeletedIdea[]>
  restoreIdea(id: string): void
  /** Returns what then lies where the first of them lay; null when nothing is left. */
  restore(posts: readonly string[]): string | null
}

export function createBinView(means: {
  readonly workspace: Workspace
  readonly commands: PostCommands
  readonly ideaCommands: Pick<IdeaCommands, 'restore'>
  readonly now: () => number
}): BinView {
  const { workspace } = means
  const { posts } = workspace
  const [wanted, setWanted] = createSignal<ReadonlySet<string>>(new Set())
  /** What is older is not erased, but no longer offered (docs/decisions/the-bin-does-not-erase.md). */
  const offered = createMemo(() =>
    posts.bin().filter((id) => {
      const post = posts.get(id)
      if (post?.kind !== 'post' || post.deletedAt === null) return false
      // In which nobody wrote anything, there is nothing to bring back.
      return daysLeftInBin(post.deletedAt, means.now()) > 0 && !isUnwrittenPost(workspace, id)
    }),
  )
  // What a colleague has restored meanwhile is no longer there to be chosen.
  const chosen = createMemo(() => new Set(offered().filter((id) => wanted().has(id))))
  return {
    posts: offered,
    deleted(id) {
      const post = posts.get(id)
      if (post?.kind !== 'post' || post.deletedAt === null) return null
      const { deletedAt } = post
      const entry = posts
        .history(id)
        .find(({ field, after }) => field === 'deletedAt' && after !== null)
      return {
        post,
        deletedAt,
        by: entry?.by ?? null,
        daysLeft: daysLeftInBin(deletedAt, means.now()),
      }
    },
    chosen,
    choose(id, on) {
      const next = new Set(chosen())
      if (on) next.add(id)
      else next.delete(id)
      setWanted(next)
    },
    chooseAll: (on) =>
      setWanted(new Set(on ? offered().filter((id) => workspace.locked(id) === null) : [])),
    ideas: () =>
      (workspace.ideas()?.bin() ?? []).flatMap((id) => {
        const idea = workspace.ideas()?.get(id)
        if (idea?.kind !== 'idea' || idea.deletedAt === null) return []
        const { deletedAt } = idea
        const daysLeft = daysLeftInBin(deletedAt, means.now())
        const by = workspace.ideas()?.deletedBy(id) ?? null
        return daysLeft > 0 ? [{ idea, deletedAt, by, daysLeft }] : []
      }),
    restoreIdea: (id) => means.ideaCommands.restore(id),
    restore(ids) {
      const first = offered().findIndex((id) => ids.includes(id))
      means.commands.restore(ids)
      setWanted(new Set([...wanted()].filter((id) => !ids.includes(id))))
      return offered()[first] ?? offered().at(-1) ?? null
    },
  }
}
