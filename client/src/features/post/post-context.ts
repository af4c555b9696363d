import { createContext, useContext } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { PublishingRound } from '#client/workspace/posts/publishing-round.ts'
import type { ApprovalView } from './approval/approval-view.ts'
import type { PostView } from './post-view.ts'
import type { Writing } from './text/writing.ts'

/** What every part of the drawer works with. */
export interface OpenPost {
  readonly id: string
  readonly view: PostView
  readonly approval: ApprovalView
  readonly writing: Writing
  /** What else is published by hand today. */
  readonly round: PublishingRound
  readonly commands: PostCommands
  /** Puts a text on the clipboard; false when the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>
  readonly memory: Memory
  readonly environment: Pick<Environment, 'now' | 'after'>
  /** Another post, in the place of this one. */
  open(post: string): void
  /** The main action, wherever it was asked for. */
  advance(): void
}

export const PostContext = createContext<OpenPost>()

export function usePost(): OpenPost {
  const post = useContext(PostContext)
  if (!post) throw new Error('usePost: there is no <PostContext.Provider> above this component')
  return post
}
