import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import type { Standing } from './standing.ts'

/** What a person has to do about a post, and until when: for lists now, and for reminders. */
export interface Due {
  readonly post: string
  /**
   * `answer`: they were asked; `rework`: changes were asked for; `ask again`: an agreement is void; `mention`: they are
   * named in a comment that they have not read.
   */
  readonly what: 'answer' | 'rework' | 'ask again' | 'mention'
  /** In the workspace's time zone; for `rework` and `ask again`, when the post is to go out. */
  readonly dueAt: LocalTime | null
  readonly isLate: boolean
}

export interface Reviewed {
  readonly post: Pick<Post, 'id' | 'at' | 'owner' | 'createdBy' | 'status' | 'deletedAt'>
  readonly standing: Standing
  readonly isMentioned: boolean
}

/** Behind every time. */
const LAST = '9'

/**
 * Soonest first; of those that are asked for at the same time, in the order in which they go out.
 * @param now on the workspace's clocks
 */
export function dueFor(person: string, reviewed: Iterable<Reviewed>, now: LocalTime): Due[] {
  const due: Due[] = []
  const plannedAt = new Map<string, LocalTime | null>()
  for (const { post, standing, isMentioned } of reviewed) {
    plannedAt.set(post.id, post.at)
    if (post.deletedAt !== null) continue
    if (isMentioned) due.push({ post: post.id, what: 'mention', dueAt: null, isLate: false })
    if (isOver(post.status)) continue
    const what = dutyOf(person, post, standing)
    if (!what) continue
    const dueAt = what === 'answer' && standing.kind === 'asked' ? standing.request.dueAt : post.at
    due.push({ post: post.id, what, dueAt, isLate: dueAt !== null && isPast(dueAt, now) })
  }
  const goesOut = ({ post }: Due) => plannedAt.get(post) ?? LAST
  return due.sort(
    (a, b) =>
      compare(a.dueAt ?? LAST, b.dueAt ?? LAST) ||
      compare(goesOut(a), goesOut(b)) ||
      compare(a.post, b.post),
  )
}

/** What the standing of a post asks of a person; null where it asks nothing of them. */
export function dutyOf(
  person: string,
  post: Pick<Post, 'owner' | 'createdBy'>,
  standing: Standing,
): Due['what'] | null {
  if (standing.kind === 'none' || standing.kind === 'valid') return null
  if (standing.kind === 'asked') {
    const turn = standing.answers.some(
      (answer) => answer.person === person && answer.state === 'waiting',
    )
    return turn ? 'answer' : null
  }
  if ((post.owner ?? standing.request?.createdBy ?? post.createdBy) !== person) return null
  return standing.kind === 'changes' ? 'rework' : 'ask again'
}

function isOver(status: string): boolean {
  return status === 'published' || status === 'cancelled'
}

/** A day without an hour is over when it is. */
function isPast(time: LocalTime, now: LocalTime): boolean {
  return hourOf(time) === null ? dayOf(time) < dayOf(now) : time < now
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
