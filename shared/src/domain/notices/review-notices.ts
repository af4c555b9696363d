import { dutyOf } from '#shared/domain/approval/due.ts'
import type { ReviewRequest } from '#shared/domain/approval/request.ts'
import type { Answer, Standing } from '#shared/domain/approval/standing.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { TOLD_MS } from './comment-notices.ts'
import { minutesBefore, whenPast } from './moments.ts'
import type { Leads, Notice } from './notice.ts'
import { isPostOf } from './post-notices.ts'

/** What a person is told about what they, or others, have to agree to. */
export function reviewNotices(
  person: string,
  post: Post,
  standing: Standing,
  clocks: { readonly leads: Leads; readonly timeZone: string },
): Notice[] {
  if (post.deletedAt !== null || !isOpen(post.status)) return []
  const duty = dutyOf(person, post, standing)
  if (duty === 'answer' && standing.kind === 'asked')
    return answerNotices(post, standing.request, standing.answers, clocks)
  const isAsker = 'request' in standing && standing.request?.createdBy === person
  if (standing.kind === 'changes' && (duty === 'rework' || isAsker)) {
    const { id, createdAt, createdBy, note } = standing.verdict
    const about = { post: post.id, dueAt: post.at, by: createdBy, words: note }
    return [{ ...about, kind: 'rework', occasion: id, from: createdAt, until: null }]
  }
  if (standing.kind === 'valid' && (isAsker || isPostOf(post, person)))
    return approvedNotices(person, post, standing.answers)
  if (duty === 'ask again' && standing.kind === 'void') {
    const { verdict, why } = standing
    const expired = why === 'expired' && post.at !== null
    return [
      {
        kind: 'void',
        post: post.id,
        // Not what the post is now: whoever goes on writing is told once.
        occasion: `${verdict.id} ${why}`,
        from: expired
          ? whenPast(dayOf(post.at ?? ''), clocks.timeZone)
          : Math.max(verdict.createdAt, post.changedAt),
        until: null,
        dueAt: post.at,
        by: expired ? null : post.changedBy,
        words: '',
      },
    ]
  }
  return []
}

/** News for a while, and nothing to do: whoever agreed last knows it themselves. */
function approvedNotices(person: string, post: Post, answers: readonly Answer[]): Notice[] {
  const verdicts = answers.flatMap(({ verdict }) => verdict ?? [])
  const [last] = verdicts.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
  if (!last || last.createdBy === person) return []
  const { id, createdAt, createdBy, note } = last
  return [
    {
      kind: 'approved',
      post: post.id,
      occasion: id,
      from: createdAt,
      until: createdAt + TOLD_MS,
      dueAt: post.at,
      by: createdBy,
      words: note,
    },
  ]
}

function answerNotices(
  post: Post,
  { id, dueAt, note, createdAt, createdBy }: ReviewRequest,
  answers: readonly Answer[],
  { leads, timeZone }: { readonly leads: Leads; readonly timeZone: string },
): Notice[] {
  // In order: whose turn it is has been so since the last one before them agreed.
  const agreed = answers.map(
    ({ state, verdict }) => (state === 'approved' && verdict?.createdAt) || 0,
  )
  const from = Math.max(createdAt, ...agreed)
  const about = { post: post.id, dueAt, by: createdBy, words: note }
  const asked = { ...about, kind: 'answer', occasion: id, from } as const
  if (dueAt === null) return [{ ...asked, until: null }]
  const past = whenPast(dueAt, timeZone)
  const near = minutesBefore(dueAt, leads.deadline, timeZone)
  const deadline = { ...about, kind: 'deadline' } as const
  // Who is asked when it is near already is told once, not twice at the same moment.
  const coming: Notice[] =
    from < near
      ? [
          { ...asked, until: near },
          { ...deadline, occasion: `${id} ${dueAt}`, from: near, until: past },
        ]
      : [{ ...asked, until: past }]
  return [...coming, { ...deadline, occasion: `${id} ${dueAt} past`, from: past, until: null }]
}
