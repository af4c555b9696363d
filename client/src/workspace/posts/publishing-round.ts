import { type Accessor, createMemo } from 'solid-js'
import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createDuePosts, nextDue } from './due-posts.ts'

/** What is published by hand today, one post after the other. */
export interface PublishingRound {
  /** How many may go out still: neither held by a freeze nor with an approval that is void. */
  readonly left: Accessor<number>
  /** How many cannot go before somebody has looked at them again: their approval is void. */
  readonly void: Accessor<number>
  /** Who else has a post open, on whatever device. */
  at(post: string): readonly string[]
  /** The one to go on with after `post`; null where none is left, or who looks publishes nothing. */
  next(post: string | null): string | null
}

export function createPublishingRound(
  workspace: Workspace,
  when: { readonly today: Accessor<string>; readonly hour: Accessor<string> },
): PublishingRound {
  const { posts, presence, me } = workspace
  const due = createDuePosts({ posts, ...when })
  const isHeld = (id: string) => (workspace.freezes()?.hold(id) ?? null) !== null
  const at = (id: string) => {
    const there = presence.others().filter(({ post, away }) => post === id && !away)
    return [...new Set(there.map(({ person }) => person.id))].filter((person) => person !== me.id)
  }
  const open = createMemo(() => due().filter(({ id }) => !isHeld(id)))
  return {
    left: () => open().filter(({ isVoid }) => !isVoid).length,
    void: () => open().filter(({ isVoid }) => isVoid).length,
    at,
    next(post) {
      if (workspace.readOnly() !== null || !statusesFor(me.role).includes('published')) return null
      return nextDue(due(), post, { isHeld, isTaken: (id) => at(id).length > 0 })
    },
  }
}
