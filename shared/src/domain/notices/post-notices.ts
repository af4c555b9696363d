import { type Attachment, isExpiredOn } from '#shared/domain/attachment.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, type LocalTime, onDay } from '#shared/domain/local-time.ts'
import { isAgreed, isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { minutesBefore, whenPast } from './moments.ts'
import type { Leads, Notice } from './notice.ts'

/** After that, only the count of what is late speaks of it. */
export const LATE_DAYS = 14

/** Whoever answers for it takes it to its networks; where nobody does, whoever made it. */
export function isPostOf({ owner, createdBy }: Pick<Post, 'owner' | 'createdBy'>, person: string) {
  return (owner ?? createdBy) === person
}

/** What the person whose post it is will be told about its day. */
export function postNotices(
  post: Post,
  attached: readonly Pick<Attachment, 'expires' | 'createdAt'>[],
  { leads, timeZone }: { readonly leads: Leads; readonly timeZone: string },
): Notice[] {
  const { id, at } = post
  if (at === null || post.deletedAt !== null || !isOpen(post.status)) return []
  const about = { post: id, dueAt: at, by: null, words: '' }
  const late = whenPast(at, timeZone)
  const latest = whenPast(onDay(at, addDays(dayOf(at), LATE_DAYS)), timeZone)
  const expired = attached.filter((one) => isExpiredOn(one, dayOf(at)))
  return [
    {
      ...about,
      kind: 'publish',
      occasion: at,
      from: minutesBefore(at, leads.publish, timeZone),
      until: late,
    },
    ...(isAgreed(post.status)
      ? [{ ...about, kind: 'late' as const, occasion: at, from: late, until: latest }]
      : []),
    ...rightsNotice(post, at, expired, late),
  ]
}

function rightsNotice(
  post: Post,
  at: LocalTime,
  expired: readonly Pick<Attachment, 'expires' | 'createdAt'>[],
  until: number,
): Notice[] {
  const [first = null] = expired.map(({ expires }) => expires).sort()
  if (first === null) return []
  return [
    {
      kind: 'rights',
      post: post.id,
      occasion: `${dayOf(at)} ${first} ${expired.length}`,
      // Nothing says since when the two days are at odds; this is the nearest to it.
      from: Math.max(post.changedAt, ...expired.map(({ createdAt }) => createdAt)),
      until,
      dueAt: first,
      by: null,
      words: '',
    },
  ]
}
