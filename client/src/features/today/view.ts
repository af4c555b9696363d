import { type Accessor, createMemo } from 'solid-js'
import { createPostCommands } from '#client/commands/posts.ts'
import type { DayFacts, DayPart } from '#client/i18n/day-sentence.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { accessTo } from '#shared/access/roles.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Idea } from '#shared/domain/idea.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { createEventsNow, type EventNow } from './event-now.ts'
import { createIdeasToCheck } from './ideas-to-check.ts'
import {
  createLastHandover,
  createOnCallToday,
  type LastHandover,
  type OnCallToday,
} from './on-call.ts'
import { createOpenCases, type OpenCases } from './open-cases.ts'
import { createPostsOfDay, type PostsOfDay } from './posts-of-day.ts'
import { createWaiting, type Waiting } from './waiting.ts'

/** Where a part of the sentence leads: to the one post that it names, to a heading of the page, or to the inbox. */
export type DayTarget =
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'here'; readonly section: string }
  | { readonly kind: 'cases' }

export interface TodayView {
  /** ms since 1970, told anew every minute. */
  readonly now: Accessor<number>
  /** In the workspace's time zone, like every day and hour of posts. */
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
  readonly posts: PostsOfDay
  /** The first of what is attached to a post. */
  pictureOf(post: string): Attachment | null
  readonly waiting: Waiting
  readonly cases: OpenCases
  readonly events: Accessor<readonly EventNow[]>
  readonly ideas: Accessor<readonly Idea[]>
  /** Day on which an idea was found. */
  foundOn(idea: Idea): string
  /** For moderators, like the two below. */
  mayModerate(): boolean
  readonly handover: Accessor<LastHandover | null>
  readonly onCall: OnCallToday
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
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}): TodayView {
  const { workspace, now } = means
  const commands = createPostCommands(workspace)
  const local = createMemo(() => localTimeAt(now(), workspace.settings().timeZone))
  const today = createMemo(() => dayOf(local()))
  const hour = createMemo(() => hourOf(local()) ?? '')
  const posts = createPostsOfDay(workspace, { today, hour })
  const waiting = createWaiting(workspace)
  const cases = createOpenCases(workspace, now, means.viewerZone)
  const mayModerate = () => accessTo('moderation', workspace.me.role) !== 'none'
  const onCall = createOnCallToday(workspace, { now, today })
  const facts = createMemo((): DayFacts => {
    const { planned, leaving, fallen, fallenBefore, unsettled, late } = posts.counts()
    return {
      planned,
      leaving: leaving.length,
      fallen: fallen.length,
      fallenBefore,
      unsettled: unsettled.length,
      late: late.length,
      waiting: waiting.ids().length,
      cases: cases.counts().due,
      casesLate: cases.counts().late,
      casesBefore: cases.counts().before,
    }
  })
  return {
    now,
    today,
    hour,
    posts,
    pictureOf: (post) => workspace.media()?.of(post).at(0) ?? null,
    waiting,
    cases,
    events: createEventsNow(workspace, local),
    ideas: createIdeasToCheck(workspace),
    foundOn: ({ found, createdAt }) =>
      found ?? dayOf(localTimeAt(createdAt, workspace.settings().timeZone)),
    mayModerate,
    handover: createLastHandover(workspace),
    onCall: () => (mayModerate() ? onCall() : []),
    facts,
    targetOf(part) {
      if (part === 'waiting') {
        const [only, ...more] = waiting.ids()
        if (only !== undefined && more.length === 0) return { kind: 'post', id: only }
        return { kind: 'here', section: 'today-waiting' }
      }
      if (part === 'cases') return { kind: 'cases' }
      const [first, ...others] = posts.counts()[part]
      if (first !== undefined && (part !== 'late' || others.length === 0))
        return { kind: 'post', id: first }
      return { kind: 'here', section: posts.earlier().length > 0 ? 'today-late' : 'today-posts' }
    },
    newPost: () => commands.create({ at: today(), status: 'draft', owner: workspace.me.id }),
    mayChange: () => workspace.readOnly() === null,
  }
}
