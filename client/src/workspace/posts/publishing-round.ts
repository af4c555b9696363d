import { type Accessor, createMemo } from 'solid-js'
import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { createDuePosts, nextDue } from './due-posts.ts'

/** What is published by hand today, one post after the other. */
export interface PublishingRound {
  /** How many are left, those not counted that a freeze holds. */
  readonly left: Accessor<number>
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
  const isTaken = (id: string) =>
    presence.others().some(({ person, post, away }) => post === id && !away && person.id !== me.id)
  return {
    left: createMemo(() => due().filter(({ id }) => !isHeld(id)).length),
    next(post) {
      if (workspace.readOnly() !== null || !statusesFor(me.role).includes('published')) return null
      return nextDue(due(), post, { isHeld, isTaken })
    },
  }
}
