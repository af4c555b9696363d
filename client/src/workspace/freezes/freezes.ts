import type { Accessor } from 'solid-js'
import type { Unknown } from '#client/workspace/documents/unknown.ts'
import type { Freeze, PostHold } from '#shared/domain/freeze.ts'
import type { Post } from '#shared/domain/post.ts'

/** What is stopped, as far as this device knows. */
export interface Freezes {
  /** The newest first, those that were lifted too; reactive. */
  readonly all: Accessor<readonly Freeze[]>
  /** What holds a post; null where it may go out. Reactive. */
  hold(post: string): PostHold | null
  holdOf(post: Post): PostHold | null
  /** Ids of the posts that are held, by their time; reactive. */
  readonly held: Accessor<readonly string[]>
  /** Ids of those whose time passed in a freeze, and of which nobody has said what becomes of them; reactive. */
  passed(freeze: Freeze): readonly string[]
  /** Null while the relay is there to say what was decided; otherwise since when it was not. Reactive. */
  readonly unknown: Accessor<Unknown | null>
  close(): void
}
