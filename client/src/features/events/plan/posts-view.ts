import { type Accessor, createMemo } from 'solid-js'
import { createEventPostCommands } from '#client/commands/events/event-posts.ts'
import type { Words } from '#client/i18n/words.ts'
import { createLinkedPosts } from '#client/workspace/events/linked-posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { type ProposedPost, proposedPosts } from '#shared/domain/events/proposed-posts.ts'
import type { Timeline } from '#shared/domain/events/timeline.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

export interface TitledProposal extends ProposedPost {
  readonly title: string
  /** A post of that phase stands on that day already. */
  readonly isThere: boolean
  /** Its moment is over. */
  readonly isPast: boolean
}

export interface PostsView {
  /** Posts of the event, by their days; those without one first. */
  readonly linked: Accessor<readonly Post[]>
  readonly proposals: Accessor<readonly TitledProposal[]>
  mayCreate(): boolean
  create(chosen: readonly TitledProposal[]): void
}

export function createPostsView(means: {
  readonly workspace: Workspace
  readonly plan: Accessor<EventPlan>
  readonly timeline: Accessor<Timeline>
  /** On the workspace's clocks. */
  readonly wall: Accessor<LocalTime>
  readonly words: Accessor<Words>
}): PostsView {
  const { workspace, plan, timeline, wall, words } = means
  const commands = createEventPostCommands(workspace)
  const linked = createLinkedPosts(workspace, () => plan().id)
  return {
    linked,
    proposals: createMemo(() =>
      proposedPosts(timeline()).map((one) => ({
        ...one,
        title: words().events.posts.titles[one.proposal](plan().title || plan().name),
        isPast: one.at <= wall(),
        isThere: linked().some(
          ({ phase, at }) => phase === one.phase && at !== null && dayOf(at) === dayOf(one.at),
        ),
      })),
    ),
    mayCreate: () => workspace.readOnly() === null,
    create: (chosen) => commands.create(plan(), chosen),
  }
}
