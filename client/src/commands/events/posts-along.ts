import { type Accessor, createMemo } from 'solid-js'
import { createBulkCommands } from '#client/commands/bulk.ts'
import { writeChanges } from '#client/commands/change-posts.ts'
import { createLinkedPosts } from '#client/workspace/events/linked-posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  type Astray,
  astrayOf,
  type PhasePlace,
  PLACE_FIELD,
  type PlacedPost,
  placeIn,
  placesNow,
  placeText,
} from '#shared/domain/events/posts-along.ts'
import type { Timeline } from '#shared/domain/events/timeline.ts'

/** Posts of an event that are not where their phases have them: asked about, because what was approved may stand on its date. */
export interface PostsAlong {
  /** By their ids, whoever moved the phases, and whenever. */
  readonly astray: Accessor<ReadonlyMap<string, Astray>>
  /** How many are asked about; none for whom may not write. */
  readonly count: Accessor<number>
  /** By how many days each of them would move. */
  readonly days: Accessor<readonly number[]>
  move(): Promise<void>
  /** They stay, and that is their place from now on. */
  leave(): void
  /** Before phases move: posts of which nobody has noted it stand where they should. No step to undo. */
  note(): void
}

export function createPostsAlong(
  workspace: Workspace,
  means: {
    /** Its id. */
    readonly event: Accessor<string>
    readonly timeline: Accessor<Timeline>
    /** Every post is looked at for it: not before there is something to ask. */
    readonly isAsked: Accessor<boolean>
    /** Resolves when the page has had its turn. */
    readonly breathe: () => Promise<void>
  },
): PostsAlong {
  const { undo, write } = workspace
  const bulk = createBulkCommands(workspace, means.breathe)
  const linked = createMemo(() =>
    means.isAsked() ? createLinkedPosts(workspace, means.event) : null,
  )
  const placed = (): readonly PlacedPost[] =>
    (linked()?.() ?? []).map((post) => {
      // The place is read where it lies: a post says by this that it has changed.
      void post.changedAt
      const map = write.homeOf(post.id)?.get(post.id)
      return { post, place: map ? placeIn(map) : null }
    })
  const astray = createMemo(() => astrayOf(means.timeline(), placed()))
  const asked = () => (workspace.readOnly() === null ? [...astray()] : [])
  const put = (places: ReadonlyMap<string, PhasePlace>) =>
    writeChanges(
      workspace,
      [...places].map(([post, place]) => ({ post, fields: { [PLACE_FIELD]: placeText(place) } })),
    )
  return {
    astray,
    count: () => asked().length,
    days: () => asked().map(([, { days }]) => days),
    async move() {
      await bulk.move(new Map(asked().map(([id, { to }]) => [id, to])))
    },
    leave() {
      const own = astray()
      const places = placesNow(means.timeline(), placed(), ({ post }) => own.has(post.id))
      undo.remember('changed', put(places))
    },
    note() {
      if (workspace.readOnly() !== null) return
      put(placesNow(means.timeline(), placed(), ({ place }) => place === null))
    },
  }
}
