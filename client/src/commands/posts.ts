import type { Workspace } from '#client/workspace/workspace.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { PostDraft } from '#shared/domain/post.ts'

/**
 * What a person does to posts. Each command is one step to undo, and its name is the key of the sentence that the
 * toast says (`post.done.moved`, ...). A command on a read-only workspace does nothing.
 */
export interface PostCommands {
  /** Returns the new post's id, or null where nothing may be written. */
  create(draft: Partial<PostDraft>): string | null
  /** Fields are those of the record; a set's member is `label:{id}` or `channel:{id}` with `true` or `undefined`. */
  change(post: string, fields: Readonly<Record<string, Scalar | undefined>>): void
  move(post: string, at: LocalTime | null): void
  duplicate(post: string, at: LocalTime | null): string | null
  remove(posts: readonly string[]): void
  restore(posts: readonly string[]): void
  /** Finds a label by its name (case and accents folded), or makes it; returns its id. */
  label(name: string): string | null
  campaign(name: string): string | null
}

export type MakePostCommands = (workspace: Workspace) => PostCommands
