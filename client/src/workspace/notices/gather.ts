import type { Discussions, Reviews } from '#client/workspace/reviews/reviews.ts'
import type { Posts } from '#client/workspace/workspace.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Comment } from '#shared/domain/comments/comment.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { commentNotices, TOLD_MS } from '#shared/domain/notices/comment-notices.ts'
import type { Leads, Notice } from '#shared/domain/notices/notice.ts'
import { LATE_DAYS, postNotices } from '#shared/domain/notices/post-notices.ts'
import { reviewNotices } from '#shared/domain/notices/review-notices.ts'

/** Reminders reach no further: who has not been here for so long has other news to read first. */
const AHEAD_DAYS = 35
/** Nor to more posts than a device is ever reminded of at once. */
const AHEAD_POSTS = 60

export interface GatherMeans {
  readonly me: string
  /** Whether this person plans with the others: what is said about a post that is nobody's is said to them. */
  readonly mayWrite: boolean
  /** ms since 1970 */
  readonly now: number
  /** `2026-10-15`, where the workspace is. */
  readonly today: string
  readonly leads: Leads
  readonly timeZone: string
  /** Ids of the posts of this person's that are still to be published, by their time. */
  readonly own: readonly string[]
  readonly posts: Pick<Posts, 'whole'>
  readonly attached: (post: string) => readonly Attachment[]
  /** Whether a freeze keeps it from going out: then nobody is told to publish it. */
  readonly isHeld: (post: string) => boolean
  readonly reviews: Pick<Reviews, 'reviewed'> & {
    readonly discussions: Pick<Discussions, 'posts' | 'of'>
  }
}

/** Everything that a person is told, or will be, in no order. */
export function gatherNotices(means: GatherMeans): readonly Notice[] {
  const { me, reviews } = means
  const judged = reviews
    .reviewed()
    .flatMap(({ post, standing }) => reviewNotices(me, post, standing, means))
  const { discussions } = reviews
  const since = means.now - TOLD_MS
  const said = discussions.posts().flatMap((id) => {
    const comments = discussions.of(id)
    // Most of what was ever said is old.
    const isNews = comments.some((one) => one.createdBy !== me && one.createdAt > since)
    if (!isNews) return []
    const post = livePost(means, id)
    if (!post) return []
    const isTheirs = post.owner === null ? means.mayWrite : post.owner === me
    return isTheirs || comments.some((one) => concerns(me, one))
      ? commentNotices(me, comments, isTheirs)
      : []
  })
  return [...ownNotices(means), ...judged, ...said]
}

function concerns(person: string, { createdBy, mentions }: Comment): boolean {
  return createdBy === person || mentions.includes(person)
}

function ownNotices(means: GatherMeans): readonly Notice[] {
  const notices: Notice[] = []
  // A day more on either side: a lead may be one long.
  const first = addDays(means.today, -LATE_DAYS - 1)
  const last = addDays(means.today, AHEAD_DAYS + 1)
  let ahead = 0
  for (const id of means.own.slice(firstFrom(means, first))) {
    const post = livePost(means, id)
    if (!post || post.at === null) continue
    if (dayOf(post.at) > means.today) ahead += 1
    if (dayOf(post.at) > last || ahead > AHEAD_POSTS) break
    const own = postNotices(post, means.attached(id), means)
    notices.push(...(means.isHeld(id) ? own.filter(({ kind }) => kind === 'rights') : own))
  }
  return notices
}

/** Where in the sorted list the posts of a day begin: years of them may lie before it. */
function firstFrom({ own, posts }: GatherMeans, day: string): number {
  let [low, high] = [0, own.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const post = posts.whole(own[middle] ?? '')
    if (post?.kind === 'post' && (post.at ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}

function livePost({ posts }: GatherMeans, id: string) {
  const post = posts.whole(id)
  return post?.kind === 'post' && post.deletedAt === null ? post : null
}
