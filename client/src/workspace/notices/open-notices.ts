import {
  type Accessor,
  createMemo,
  createReaction,
  createRoot,
  createSignal,
  untrack,
} from 'solid-js'
import type { RecordPlace } from '#client/binding/record-lists.ts'
import type { Desk } from '#client/workspace/desk/desk.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Moderation } from '#client/workspace/moderation/moderation.ts'
import type { PostList } from '#client/workspace/posts/post-list.ts'
import type { Reviews } from '#client/workspace/reviews/reviews.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { DEFAULT_LEADS, isTold, type Notice, nameOf } from '#shared/domain/notices/notice.ts'
import { isPostOf } from '#shared/domain/notices/post-notices.ts'
import { isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { gatherNotices } from './gather.ts'
import { createDeskNotices } from './gather-desk.ts'
import type { Notices } from './notices.ts'
import { createReadMarks } from './read-marks.ts'

export interface NoticesMeans {
  readonly list: PostList
  readonly reviews: Reviews
  readonly me: () => string
  readonly mayWrite: () => boolean
  readonly attached: (post: string, map: RecordMap) => readonly Attachment[]
  /** Whether a freeze holds a post. Reactive. */
  readonly isFrozen: (post: string) => boolean
  /** Null for who may not read it, and until it has come. */
  readonly moderation: Accessor<Moderation | null>
  readonly desk: Desk | null
  readonly timeZone: Accessor<string>
  readonly environment: Pick<Environment, 'now' | 'after' | 'idle' | 'page'>
}

/** Whoever writes changes something with every key: what follows from it is looked at once they pause. */
const SETTLE_MS = 400
/** However far away the next moment is: a clock may be put right, a laptop may have slept. */
const LOOK_AGAIN_MS = 6 * 3_600_000
/** What is no older than that when the workspace is opened is news still. */
const NEWS_MS = 60_000
const OWN = 'own'

export function openNotices(means: NoticesMeans): Notices {
  return createRoot((dispose) => createNotices(means, dispose))
}

function createNotices(means: NoticesMeans, dispose: () => void): Notices {
  const { list, reviews, environment } = means
  let openedAt = environment.now()
  const marks = createReadMarks(means)
  const [leads, setLeads] = createSignal(DEFAULT_LEADS)
  const [all, setAll] = createSignal<readonly Notice[]>([])
  const [now, setNow] = createSignal(openedAt)
  const [arrived, setArrived] = createSignal<readonly Notice[]>([])
  const lists = list.posts.inLists((post) => placeOf(post, means.me()))
  const known = new Set<string>()

  const deskNotices = createDeskNotices(means)
  const clocks = () => ({ leads: leads(), timeZone: means.timeZone() })
  const gather = () => [
    ...deskNotices(environment.now(), clocks()),
    ...gatherNotices({
      me: means.me(),
      mayWrite: means.mayWrite(),
      now: environment.now(),
      today: dayOf(localTimeAt(environment.now(), means.timeZone())),
      leads: leads(),
      timeZone: means.timeZone(),
      own: lists(OWN),
      posts: list.posts,
      attached(post) {
        const map = list.store.homeOf(post)?.get(post)
        return map ? means.attached(post, map) : []
      },
      isHeld: means.isFrozen,
      reviews,
    }),
  ]
  let cancel = (): void => {}
  let cancelLook = (): void => {}

  /** Tells what has begun, and looks again when the next thing begins or ends. */
  const look = (): void => {
    const moment = environment.now()
    setNow(moment)
    // A clock that was ahead has been put right.
    openedAt = Math.min(openedAt, moment)
    const told = untrack(all).filter((one) => isTold(one, moment))
    const news = told.filter((one) => one.from >= openedAt - NEWS_MS && !known.has(nameOf(one)))
    for (const one of told) known.add(nameOf(one))
    if (news.length > 0) setArrived(news)
    const moments = untrack(all).flatMap(({ from, until }) => [from, until ?? 0])
    const waits = moments.map((at) => at - moment).filter((wait) => wait > 0)
    cancelLook()
    cancelLook = environment.after(Math.min(LOOK_AGAIN_MS, ...waits), look)
  }
  const gatherAnew = (): void => {
    let found: readonly Notice[] = []
    track(() => {
      found = gather()
    })
    setAll(found)
    look()
  }
  const track = createReaction(() => {
    cancel()
    cancel = environment.after(SETTLE_MS, () => {
      cancel = environment.idle(gatherAnew)
    })
  })
  cancel = environment.idle(gatherAnew)
  const stopResuming = environment.page.onResume(look)

  return {
    told: createMemo(() =>
      all()
        .filter((one) => isTold(one, now()))
        .map((one) => ({ ...one, isRead: marks.isRead(one) }))
        .sort(byMoment)
        .reverse(),
    ),
    coming: createMemo(() =>
      all()
        .filter(({ from }) => from > now())
        .sort(byMoment),
    ),
    arrived,
    markRead: (notices) => marks.mark(notices, untrack(all)),
    leadBy: setLeads,
    attach: marks.attach,
    close() {
      cancel()
      cancelLook()
      stopResuming()
      dispose()
    },
  }
}

function placeOf(post: Post, person: string): RecordPlace {
  const { at, status, deletedAt } = post
  const isOwn = at !== null && deletedAt === null && isOpen(status) && isPostOf(post, person)
  return { list: isOwn ? OWN : 'other', order: at ?? '' }
}

function byMoment(one: Notice, other: Notice): number {
  return one.from - other.from || (nameOf(one) < nameOf(other) ? -1 : 1)
}
