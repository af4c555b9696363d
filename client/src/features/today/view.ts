import { type Accessor, createMemo } from 'solid-js'
import { createPostCommands } from '#client/commands/posts.ts'
import type { DayFacts, DayPart } from '#client/i18n/day-sentence.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { createPostsOfDay, type PostsOfDay } from './posts-of-day.ts'
import { createWaiting, type Waiting } from './waiting.ts'

/** Where a part of the sentence leads: to the one post that it names, or to a heading of the page. */
export type DayTarget =
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'here'; readonly section: string }

export interface TodayView {
  /** In the workspace's time zone, like every day and hour of posts. */
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
  readonly posts: PostsOfDay
  readonly waiting: Waiting
  readonly facts: Accessor<DayFacts>
  targetOf(part: DayPart): DayTarget
  /** A draft for today, to be written; null where nothing may be. */
  newPost(): string | null
  mayChange(): boolean
}

export function createTodayView(means: {
  readonly workspace: Workspace
  /** Told anew every minute; ms since 1970. */
  readonly now: Accessor<number>
}): TodayView {
  const { workspace, now } = means
  const commands = createPostCommands(workspace)
  const local = createMemo(() => localTimeAt(now(), workspace.settings().timeZone))
  const today = createMemo(() => dayOf(local()))
  const hour = createMemo(() => hourOf(local()) ?? '')
  const posts = createPostsOfDay(workspace, { today, hour })
  const waiting = createWaiting(workspace)
  const facts = createMemo((): DayFacts => {
    const { planned, leaving, fallen, fallenBefore, late } = posts.counts()
    return {
      planned,
      leaving: leaving.length,
      fallen: fallen.length,
      fallenBefore,
      late: late.length,
      waiting: waiting.ids().length,
      cases: 0,
      casesLate: 0,
      casesBefore: null,
    }
  })
  return {
    today,
    hour,
    posts,
    waiting,
    facts,
    targetOf(part) {
      if (part === 'waiting') {
        const [only, ...more] = waiting.ids()
        if (only !== undefined && more.length === 0) return { kind: 'post', id: only }
        return { kind: 'here', section: 'today-waiting' }
      }
      const { fallen, late } = posts.counts()
      const [first, ...others] = part === 'fallen' ? fallen : late
      if (first !== undefined && (part === 'fallen' || others.length === 0))
        return { kind: 'post', id: first }
      return { kind: 'here', section: posts.earlier().length > 0 ? 'today-late' : 'today-posts' }
    },
    newPost: () => commands.create({ at: today(), status: 'draft', owner: workspace.me.id }),
    mayChange: () => workspace.readOnly() === null,
  }
}
