import type { Workspace } from '#client/workspace/workspace.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'
import { type PhasePlace, placeText } from '#shared/domain/events/posts-along.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'

export interface EventPost {
  readonly title: string
  readonly phase: string
  readonly at: LocalTime
  readonly place: PhasePlace
}

/** Posts of the calendar for an event. */
export interface EventPostCommands {
  /** Drafts on the event's own channels, as one step to undo. */
  create(plan: EventPlan, posts: readonly EventPost[]): void
}

export function createEventPostCommands(workspace: Workspace): EventPostCommands {
  const { undo, write } = workspace
  return {
    create(plan, posts) {
      if (workspace.readOnly() !== null || posts.length === 0) return
      const home = write.newPosts()
      undo.run('posts for an event', () =>
        write.transact(home, () =>
          posts.map(({ title, phase, at, place }) => {
            const own = {
              title,
              phase,
              at,
              place: placeText(place),
              event: plan.id,
              channels: plan.channels,
            }
            const said = { ...EMPTY_DRAFT, ...own, status: 'draft' as const, owner: plan.lead }
            return createPost(home, said, write.author()).step
          }),
        ),
      )
    },
  }
}
